import { useEffect, useState } from 'react';
import { FileChoice } from '@/features/start/FileChoice';
import { mapFileKindOf } from '@/features/start/pack/takePack';
import { StartScreen } from '@/features/start/StartScreen';
import { type MapFileKind, mapFileEndings } from '@/formats/mapFileKind';
import { readableEndings } from '@/formats/readableEndings';
import { enterNeighbourhood, goTo } from '@/session/session';
import { type BroughtFile, bringFile, useBroughtFile } from './broughtFile';
import { Opening } from './Opening';

const accept = `${readableEndings},${mapFileEndings}`;

/** The start page, and what becomes of a file opened there. */
export function StartPage() {
  const brought = useBroughtFile();
  if (brought?.purpose === 'undecided') return <Undecided file={brought.file} />;
  return (
    <StartScreen accept={accept} onFile={(file) => bringFile({ purpose: 'undecided', file })} />
  );
}

/** What a file is good for is seen in its first bytes; which of it is wanted, the group says. */
function Undecided({ file }: { file: File }) {
  const [kind, setKind] = useState<MapFileKind | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void mapFileKindOf(file)
      // Unreadable: the reader that takes it will say why.
      .catch(() => null)
      .then((found) => current && setKind(found));
    return () => {
      current = false;
    };
  }, [file]);
  if (kind === undefined) return <Opening />;
  const take = (purpose: Exclude<BroughtFile['purpose'], 'undecided'>) =>
    bringFile({ purpose, file });
  return (
    <FileChoice
      file={file}
      mapKind={kind}
      onMap={(neighbourhoodId) => {
        take('map');
        enterNeighbourhood(neighbourhoodId);
        goTo('areaPack');
      }}
      onNewWithMap={() => {
        take('map');
        goTo('newNeighbourhood');
      }}
      onRecords={(neighbourhoodId) => {
        take('records');
        enterNeighbourhood(neighbourhoodId);
      }}
      onBoundary={() => {
        take('boundary');
        goTo('newNeighbourhood');
      }}
      onNewWithRecords={() => {
        take('records');
        goTo('newNeighbourhood');
      }}
      onCancel={() => bringFile(null)}
    />
  );
}
