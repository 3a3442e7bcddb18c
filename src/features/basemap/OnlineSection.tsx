import { useTranslation } from '@/i18n/useTranslation';
import { type OnlineMap, onlineMaps, openOnlineTiles } from '@/map/below/onlineTiles';
import { Button } from '@/ui/Button';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';
import styles from './basemap.module.css';
import { changeBelow, useBelowState } from './belowStore';
import { FailureNotice } from './FailureNotice';
import { useAttempt } from './useAttempt';

/** Maps from the internet: each asks its server only after a tap, and only until the page is left. */
export function OnlineSection() {
  const { t } = useTranslation('basemap');
  return (
    <Section level={3} title={t('online.title')}>
      <Stack>
        {onlineMaps.map((map) => (
          <OnlineChoice key={map.id} map={map} />
        ))}
      </Stack>
    </Section>
  );
}

function OnlineChoice({ map }: { map: OnlineMap }) {
  const { t } = useTranslation('basemap');
  const attempt = useAttempt();
  const { online } = useBelowState();
  const { name } = map;
  return (
    <>
      {attempt.failure && <FailureNotice failure={attempt.failure} />}
      <p className={styles.note}>{t('online.text', { name })}</p>
      {online?.id === map.id ? (
        <Button onPress={() => changeBelow({ online: null })}>{t('online.close', { name })}</Button>
      ) : (
        <Button
          icon="download"
          busy={attempt.isBusy}
          onPress={() =>
            attempt.run(async (signal) => {
              const tiles = await openOnlineTiles(map, signal);
              if (!signal.aborted) changeBelow({ online: { id: map.id, tiles } });
            })
          }
        >
          {t('online.open', { name })}
        </Button>
      )}
    </>
  );
}
