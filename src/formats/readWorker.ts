/** Reads foreign files away from the main thread. One worker reads one file and is then ended. */
import * as Comlink from 'comlink';
import { Failure, failureOf } from '@/domain/failures';
import { boundaryCandidates } from './boundaries';
import type { RecordCandidate } from './candidate';
import { FileReading } from './fileReading';
import { readBytes } from './readBytes';
import type { Answer, OnReadProgress, ReadWorkerApi } from './readMessages';

let reading: FileReading | null = null;
let batches: Iterator<RecordCandidate[]> | null = null;

const api: ReadWorkerApi = {
  open: (file, context, onProgress) =>
    answer(async () => {
      const bytes = await readBytes(file, told(onProgress, 'reading'));
      reading = new FileReading(bytes, file.name, context);
      return reading.look({}, told(onProgress, 'looking'));
    }),
  look: (changes, onProgress) =>
    answer(() => {
      batches = null;
      return opened().look(changes, told(onProgress, 'looking'));
    }),
  nextBatch: (begin) =>
    answer(() => {
      if (begin !== null || batches === null) batches = opened().batches(begin ?? {});
      return batches.next().value ?? null;
    }),
  boundaries: (file, onProgress) =>
    answer(async () =>
      boundaryCandidates(await readBytes(file, told(onProgress, 'reading')), file.name),
    ),
};

Comlink.expose(api);

function opened(): FileReading {
  if (reading === null) throw new Failure('unexpected', { message: 'no file is open' });
  return reading;
}

function told(onProgress: OnReadProgress, stage: Parameters<OnReadProgress>[0]) {
  return (done: number, total: number) => onProgress(stage, done, total);
}

async function answer<Result>(work: () => Result | Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (thrown) {
    const { key, details } = failureOf(thrown);
    return { failure: key, details };
  }
}
