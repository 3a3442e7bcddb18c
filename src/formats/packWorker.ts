/** Makes, reads and writes area packs away from the main thread. One worker answers one question. */
import * as Comlink from 'comlink';
import { failureOf } from '@/domain/failures';
import { makePack } from './pack/makePack';
import { writePack } from './pack/packFile';
import { readPackWithReport } from './pack/readPack';
import type { PackWorkerApi } from './packMessages';
import type { Answer } from './readMessages';

const api: PackWorkerApi = {
  make: (file, fileName, wish, onProgress) =>
    answer(() => makePack(file, fileName, wish, onProgress)),
  read: (file, boundary, onProgress) =>
    answer(() => readPackWithReport(file, boundary, onProgress)),
  write: (parts) => answer(() => writePack(parts, () => undefined)),
};

Comlink.expose(api);

async function answer<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (thrown) {
    const { key, details } = failureOf(thrown);
    return { failure: key, details };
  }
}
