/** Makes, reads and writes area packs away from the main thread. One worker answers one question. */
import * as Comlink from 'comlink';
import { Failure } from '@/domain/failures';
import type { PackWorkerApi } from './packMessages';

const api: Pick<PackWorkerApi, never> = {};
Comlink.expose(api);
void Failure;
