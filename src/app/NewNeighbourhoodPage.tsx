import { NewNeighbourhoodScreen } from '@/features/start/NewNeighbourhoodScreen';
import { bringFile, useBroughtFile } from './broughtFile';

export function NewNeighbourhoodPage() {
  const brought = useBroughtFile();
  return (
    <NewNeighbourhoodScreen
      boundaryFile={brought?.purpose === 'boundary' ? brought.file : null}
      mapFile={brought?.purpose === 'map' ? brought.file : null}
      onFileTaken={() => bringFile(null)}
    />
  );
}
