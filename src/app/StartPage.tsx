import { StartScreen } from '@/features/start/StartScreen';

export function StartPage() {
  return <StartScreen accept=".geojson,.json,.csv,.tsv,.txt" onFile={() => undefined} />;
}
