import { useState } from 'react';
import { FileChoice } from '@/features/start/FileChoice';
import { StartScreen } from '@/features/start/StartScreen';
import { readableEndings } from '@/formats/readableEndings';
import { enterNeighbourhood, goTo } from '@/session/session';

import { bringFile } from './broughtFile';

/** The start page, and what becomes of a file opened there. */
export function StartPage() {
  const [file, setFile] = useState<File | null>(null);
  if (file === null) return <StartScreen accept={readableEndings} onFile={setFile} />;
  return (
    <FileChoice
      file={file}
      onRecords={(neighbourhoodId) => {
        bringFile({ purpose: 'records', file });
        enterNeighbourhood(neighbourhoodId);
      }}
      onBoundary={() => {
        bringFile({ purpose: 'boundary', file });
        goTo('newNeighbourhood');
      }}
      onNewWithRecords={() => {
        bringFile({ purpose: 'records', file });
        goTo('newNeighbourhood');
      }}
      onCancel={() => setFile(null)}
    />
  );
}
