import { useEffect, useRef, useState } from 'react';
import { makePdf } from '@/documents/pdf';
import type { DocumentTree } from '@/documents/tree';
import { type Failure, failureOf } from '@/domain/failures';
import { saveFile } from '@/platform/files';

interface PdfState {
  /** Share that is done, 0–1; null when nothing is being made. */
  share: number | null;
  failure: Failure | null;
  /** Letters of the last file that its typeface lacks. */
  missing: readonly string[];
}

const idle: PdfState = { share: null, failure: null, missing: [] };

/** Makes the PDF and saves it; can be stopped, and stops when the screen is left. */
export function usePdf() {
  const [state, setState] = useState(idle);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const run = async (tree: DocumentTree, fileName: string) => {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    setState({ ...idle, share: 0 });
    try {
      const onProgress = (share: number) => setState({ ...idle, share });
      const pdf = await makePdf(tree, { onProgress, signal: mine.signal });
      await saveFile(pdf.blob, fileName);
      setState({ ...idle, missing: pdf.missing });
    } catch (thrown) {
      setState(mine.signal.aborted ? idle : { ...idle, failure: failureOf(thrown) });
    }
  };
  return {
    ...state,
    save: (tree: DocumentTree, fileName: string) => void run(tree, fileName),
    stop: () => work.current?.abort(),
  };
}
