/** The main thread's side of reading files: nothing of a file is parsed here. */
import * as Comlink from 'comlink';
import { Failure } from '@/domain/failures';
import type { BoundaryCandidate } from './boundaries';
import type { RecordCandidate } from './candidate';
import type { ImportChoices } from './choices';
import type { FileLook } from './fileLook';
import type { ReadingContext } from './fileReading';
import { refuseSize } from './readBytes';
import type { Answer, OnReadProgress, ReadWorkerApi } from './readMessages';

export interface ReadOptions {
  /** Aborting ends the worker at once, whatever it is doing; the promise rejects with the reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnReadProgress | undefined;
}

/** A file that is open in a worker of its own. Call `close` when done with it. */
export interface OpenFile {
  /** What the file holds, by the first guesses. */
  readonly first: FileLook;
  /** Looks it through again with some choices changed. */
  look(changes: Partial<ImportChoices>, onProgress?: OnReadProgress): Promise<FileLook>;
  /**
   * The records by the last look, some hundred at a time. Choices that change no count (source,
   * title, licence) may be told here without another look.
   */
  batches(changes?: Partial<ImportChoices>): AsyncGenerator<readonly RecordCandidate[], void>;
  close(): void;
}

/**
 * Opens a file for import. Throws `Failure`: `fileTooLarge` and `fileEmpty` at once and unread,
 * then `fileKindUnknown`, `fileIsPicture`, `fileNotText`, `fileNotGeoJson`, `fileTooDeep`,
 * `fileNotReadable`, `fileWrongCoordinateSystem`, `fileNoCoordinates`, `fileNothingUsable`.
 */
export async function readRecords(
  file: File,
  context: ReadingContext,
  options: ReadOptions = {},
): Promise<OpenFile> {
  refuseSize(file);
  const reader = new WorkerReader(options.signal);
  try {
    const first = await reader.ask((api) =>
      api.open(file, context, progressProxy(options.onProgress)),
    );
    return {
      first,
      look: (changes, onProgress) =>
        reader.ask((api) => api.look(changes, progressProxy(onProgress))),
      async *batches(changes = {}) {
        let batch = await reader.ask((api) => api.nextBatch(changes));
        while (batch !== null) {
          yield batch;
          batch = await reader.ask((api) => api.nextBatch(null));
        }
      },
      close: () => reader.end(),
    };
  } catch (error) {
    reader.end();
    throw error;
  }
}

/** The areas of a file that could be a boundary. Throws as `readRecords`, and `fileNoArea`. */
export async function readBoundaries(
  file: File,
  options: ReadOptions = {},
): Promise<readonly BoundaryCandidate[]> {
  refuseSize(file);
  const reader = new WorkerReader(options.signal);
  try {
    return await reader.ask((api) => api.boundaries(file, progressProxy(options.onProgress)));
  } finally {
    reader.end();
  }
}

/** Starts a worker ahead of the file, so that its start isn't waited for. */
export function prepareReader(): void {
  spare ??= startWorker();
}

let spare: Worker | null = null;

function startWorker(): Worker {
  return new Worker(new URL('./readWorker.ts', import.meta.url), {
    type: 'module',
    name: 'file-reader',
  });
}

function progressProxy(onProgress: OnReadProgress | undefined): OnReadProgress {
  return Comlink.proxy(onProgress ?? (() => undefined));
}

type Api = Comlink.Remote<ReadWorkerApi>;

class WorkerReader {
  readonly #worker: Worker;
  readonly #api: Api;
  /** Rejects when the worker is ended or dies: an answer will never come. */
  readonly #ended: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;

  constructor(signal: AbortSignal | undefined) {
    signal?.throwIfAborted();
    this.#worker = spare ?? startWorker();
    spare = null;
    this.#api = Comlink.wrap<ReadWorkerApi>(this.#worker);
    this.#ended = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#ended.catch(() => undefined);
    // Out of memory, or the worker's file could not be loaded.
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.end(new Failure('unexpected', { message: event.message || 'worker' }));
    });
    signal?.addEventListener('abort', () => this.end(signal.reason), { once: true });
  }

  async ask<Result>(question: (api: Api) => Promise<Answer<Result>>): Promise<Result> {
    const answer = await Promise.race([question(this.#api), this.#ended]);
    if ('failure' in answer) throw new Failure(answer.failure, answer.details);
    return answer.result;
  }

  end(reason: unknown = new DOMException('the file was closed', 'AbortError')): void {
    this.#worker.terminate();
    this.#fail(reason);
  }
}
