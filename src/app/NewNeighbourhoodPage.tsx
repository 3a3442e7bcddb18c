import { NewNeighbourhoodScreen } from '@/features/start/NewNeighbourhoodScreen';
import { bringFile, useBroughtFile } from './broughtFile';

export function NewNeighbourhoodPage() {
  const brought = useBroughtFile();
  const file = brought?.purpose === 'boundary' ? brought.file : null;
  return <NewNeighbourhoodScreen boundaryFile={file} onBoundaryRead={() => bringFile(null)} />;
}
