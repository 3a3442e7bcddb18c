import { SettingsScreen } from '@/features/settings/SettingsScreen';
import { useFormats } from '@/i18n/useFormats';

export function SettingsPage() {
  const formats = useFormats();
  return <SettingsScreen version={__APP_VERSION__} builtOn={formats.day(__BUILD_DAY__)} />;
}
