/** What the reading worker is asked and what it answers. */
import type { FailureKey } from '@/domain/failures';
import type { BoundaryCandidate } from './boundaries';
import type { RecordCandidate } from './candidate';
import type { ImportChoices } from './choices';
import type { FileLook } from './fileLook';
import type { ReadingContext } from './fileReading';

export type ReadStage = 'reading' | 'looking';

/** Bytes while reading, rows while looking; `total` 0 as long as it isn't known. */
export type OnReadProgress = (stage: ReadStage, done: number, total: number) => void;

/** A `Failure` on its way between threads: an Error would lose its key and details. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly failure: FailureKey; readonly details: Readonly<Record<string, string | number>> };

export interface ReadWorkerApi {
  open(file: File, context: ReadingContext, onProgress: OnReadProgress): Promise<Answer<FileLook>>;
  look(changes: Partial<ImportChoices>, onProgress: OnReadProgress): Promise<Answer<FileLook>>;
  /** The next slice of records; null behind the last. Choices begin anew with them. */
  nextBatch(
    begin: Partial<ImportChoices> | null,
  ): Promise<Answer<readonly RecordCandidate[] | null>>;
  boundaries(file: File, onProgress: OnReadProgress): Promise<Answer<readonly BoundaryCandidate[]>>;
}
