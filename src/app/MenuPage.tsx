import { useTranslation } from '@/i18n/useTranslation';
import { goTo } from '@/session/session';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Stack } from '@/ui/Stack';

const items = [
  { id: 'neighbourhoods', icon: 'home' },
  { id: 'settings', icon: 'settings' },
  { id: 'help', icon: 'help' },
] as const;

/** What is needed now and then. */
export function MenuPage() {
  const { t } = useTranslation('common');
  return (
    <Page>
      <PageHeader title={t('nav.menu')} />
      <Stack>
        {items.map(({ id, icon }) => (
          <ChoiceCard key={id} icon={icon} title={t(`nav.${id}`)} onPress={() => goTo(id)} />
        ))}
      </Stack>
    </Page>
  );
}
