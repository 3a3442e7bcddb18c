import { AreaPackScreen } from '@/features/start/pack/AreaPackScreen';
import { bringFile, useBroughtFile } from './broughtFile';

export function AreaPackPage() {
  const brought = useBroughtFile();
  const file = brought?.purpose === 'map' ? brought.file : null;
  return <AreaPackScreen file={file} onFileBegun={() => bringFile(null)} />;
}
