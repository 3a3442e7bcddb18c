/** A document tree as a PDF file. */
import { Failure } from '@/domain/failures';
import type { PdfAnswer } from './pdf/pdfWorker';
import type { DocumentTree } from './tree';

export interface Pdf {
  readonly blob: Blob;
  /** Characters in the text that the PDF's typeface lacks; they stand as empty boxes. */
  readonly missing: readonly string[];
}

export interface PdfOptions {
  /** Share that is done, 0–1. */
  readonly onProgress: (share: number) => void;
  /** Ends the work at once; the promise then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Makes the PDF in a worker, so that the main thread stays free.
 *
 * @throws Failure `documentFailed`, or the signal's reason.
 */
export async function makePdf(tree: DocumentTree, options: PdfOptions): Promise<Pdf> {
  options.signal.throwIfAborted();
  const worker = new Worker(new URL('./pdf/pdfWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await answerOf(worker, tree, options);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, tree: DocumentTree, options: PdfOptions): Promise<Pdf> {
  const { onProgress, signal } = options;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = (event) => {
      reject(new Failure('documentFailed', { message: event.message ?? '' }));
    };
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      switch (data.kind) {
        case 'progress':
          onProgress(data.share);
          break;
        case 'done':
          resolve({ blob: data.pdf, missing: data.missing });
          break;
        case 'failed':
          reject(new Failure('documentFailed', { message: data.message }));
          break;
      }
    };
    worker.postMessage(tree);
  });
}
