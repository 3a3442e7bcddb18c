import { useState, useSyncExternalStore } from 'react';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { offlineState, subscribeOffline } from '@/platform/offline/serviceWorkerClient';
import { askPersistence } from '@/platform/quota';
import { Button } from '@/ui/Button';
import { type Fact, Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import styles from './SettingsScreen.module.css';
import { useDeviceRoom } from './useDeviceRoom';

const bytesPerMegabyte = 1_000_000;
const bytesPerGigabyte = 1_000_000_000;

/** Whether the app opens without internet, what the browser promised, and what takes up room. */
export function DeviceSection() {
  const { t } = useTranslation('settings');
  const formats = useFormats();
  const { readiness } = useSyncExternalStore(subscribeOffline, offlineState);
  const [asked, setAsked] = useState(0);
  const { room, promise, use } = useDeviceRoom(asked);

  const size = (bytes: number) =>
    bytes < bytesPerGigabyte
      ? t('device.megabytes', { value: formats.number(bytes / bytesPerMegabyte, 1) })
      : t('device.gigabytes', { value: formats.number(bytes / bytesPerGigabyte, 1) });
  const counted = (count: number, bytes: number | null) => {
    const number = formats.number(count, 0);
    return bytes === null ? number : t('device.count', { number, size: size(bytes) });
  };
  const fact = (id: string, label: string, value: string): Fact => ({ id, label, value });

  const facts: Fact[] = [
    fact(
      'offline',
      t('device.offline'),
      t(`device.readiness.${__PORTABLE__ ? 'portable' : readiness}`),
    ),
  ];
  if (promise !== null) {
    facts.push(fact('promise', t('device.promise'), t(`promise.answer.${promise}`)));
  }
  if (use !== null) {
    const { records, photos, maps } = use;
    // Chromium tells the size of the whole database, and the rest of it is records.
    const database = room?.parts?.databaseBytes;
    const recordBytes =
      database === undefined ? null : Math.max(0, database - photos.bytes - maps.bytes);
    facts.push(
      fact('records', t('device.parts.records'), counted(records.count, recordBytes)),
      fact('photos', t('device.parts.photos'), counted(photos.count, photos.bytes)),
      fact('maps', t('device.parts.maps'), counted(maps.count, maps.bytes)),
    );
  }
  if (room?.parts) {
    const { fileBytes, appBytes } = room.parts;
    if (fileBytes > 0) facts.push(fact('files', t('device.parts.files'), size(fileBytes)));
    facts.push(fact('app', t('device.parts.app'), size(appBytes)));
  }
  const unknown = t('device.unknown');
  facts.push(
    fact('used', t('device.used'), room === null ? unknown : size(room.usedBytes)),
    fact(
      'left',
      t('device.left'),
      room === null ? unknown : t('device.most', { size: size(room.leftBytes) }),
    ),
  );

  const ask = async () => {
    await askPersistence();
    setAsked((count) => count + 1);
  };

  return (
    <Section
      title={t('device.title')}
      lead={t(__PORTABLE__ ? 'device.introPortable' : 'device.intro')}
    >
      <div className={styles.fields}>
        <Facts facts={facts} />
        {promise === 'no' && (
          <div>
            <Button onPress={() => void ask()}>{t('promise.ask')}</Button>
          </div>
        )}
        <p className={styles.text}>{t('promise.help')}</p>
        <p className={styles.text}>{t('device.order')}</p>
      </div>
    </Section>
  );
}
