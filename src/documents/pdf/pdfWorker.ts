/**
 * Makes the PDF off the main thread: laying out a long plan takes seconds. One worker makes one
 * document; cancelling ends the worker.
 */

import normalFont from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import boldFont from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';

import { readOwnBytes } from '@/platform/ownAddress';
import type { DocumentTree, Figure } from '../tree';
import { opaquePicture } from './opaquePicture';
import { renderPdf } from './renderPdf';

export type PdfAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly pdf: Blob; readonly missing: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Shares of the whole: pictures and fonts are quick, laying out is not, writing is in between. */
const layoutStarts = 0.1;
const writingStarts = 0.6;

const port = self as unknown as Pick<Worker, 'postMessage'> & {
  onmessage: ((event: MessageEvent<DocumentTree>) => void) | null;
};

port.onmessage = ({ data }) => {
  make(data).catch((error: unknown) => {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
};

async function make(tree: DocumentTree): Promise<void> {
  const fonts = {
    normal: { name: 'normal.ttf', bytes: await readOwnBytes(normalFont) },
    bold: { name: 'bold.ttf', bytes: await readOwnBytes(boldFont) },
  };
  const pictures = new Map<Figure, ArrayBuffer>();
  for (const block of tree.blocks) {
    if (block.kind === 'figure' && block.image !== null) {
      pictures.set(block, await opaquePicture(block.image));
    }
  }
  answer({ kind: 'progress', share: layoutStarts });
  let told = 0;
  const { bytes, missing } = await renderPdf(tree, fonts, pictures, (share) => {
    if (share - told < 0.02) return;
    told = share;
    answer({ kind: 'progress', share: writingStarts + (1 - writingStarts) * share });
  });
  answer({ kind: 'done', pdf: new Blob([bytes], { type: 'application/pdf' }), missing });
}

function answer(message: PdfAnswer): void {
  port.postMessage(message);
}
