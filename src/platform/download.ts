/**
 * The one door to the internet: a single POST that a person asked for. Bytes are counted, bounded
 * and can be stopped; every way it can go wrong has a key.
 */
import { Failure } from '@/domain/failures';

export interface DownloadRequest {
  url: string;
  /** Sent as an HTML form would: a simple request, so that no server is asked twice (CORS). */
  form: Readonly<Record<string, string>>;
  signal: AbortSignal;
  /** `totalBytes` is null where the server doesn't tell; told sizes are those before unpacking. */
  onProgress: (receivedBytes: number, totalBytes: number | null) => void;
  /** A longer answer is left off. */
  limitBytes: number;
  /** Until the answer begins: the server works in that time. */
  answerWithinMilliseconds: number;
  /** Between two pieces of the answer. */
  pieceWithinMilliseconds: number;
}

/**
 * Fetches an answer.
 *
 * @throws {Failure} `networkOffline`, `serverUnreachable` (no such server, CORS or the content
 * security policy: the browser doesn't say which), `serverRateLimited`, `serverRateLimitedFor`
 * (`seconds`), `serverBusy`, `serverTimedOut`, `serverRefused` (`status`), `downloadCutOff`,
 * `downloadTooLarge` (`limitMegabytes`)
 * @throws the signal's reason when aborted
 */
export async function download(request: DownloadRequest): Promise<Blob> {
  const { signal } = request;
  signal.throwIfAborted();
  if (globalThis.navigator?.onLine === false) throw new Failure('networkOffline');
  const patience = new Patience(signal);
  try {
    patience.allow(request.answerWithinMilliseconds);
    const answer = await ask(request, patience);
    refuseStatus(answer);
    return await readBody(answer, request, patience);
  } finally {
    patience.end();
  }
}

async function ask({ url, form }: DownloadRequest, patience: Patience): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      signal: patience.signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (thrown) {
    throw patience.reason() ?? new Failure('serverUnreachable', {}, { cause: thrown });
  }
}

/** 429: too many questions from this address. 502–504: the server, or the one behind it, is busy. */
function refuseStatus({ status, headers }: Response): void {
  if (status >= 200 && status < 300) return;
  if (status === 429) throw rateLimited(headers.get('Retry-After'));
  if (status >= 502 && status <= 504) throw new Failure('serverBusy');
  throw new Failure('serverRefused', { status });
}

/** Retry-After is a number of seconds or a date (RFC 9110); many servers don't let pages read it. */
function rateLimited(retryAfter: string | null): Failure {
  if (retryAfter === null) return new Failure('serverRateLimited');
  const told = Number(retryAfter);
  const seconds = Number.isFinite(told) ? told : (Date.parse(retryAfter) - Date.now()) / 1000;
  if (!(seconds > 0)) return new Failure('serverRateLimited');
  return new Failure('serverRateLimitedFor', { seconds: Math.ceil(seconds) });
}

async function readBody(
  answer: Response,
  { onProgress, limitBytes, pieceWithinMilliseconds }: DownloadRequest,
  patience: Patience,
): Promise<Blob> {
  const isPacked = answer.headers.has('Content-Encoding');
  const told = Number(answer.headers.get('Content-Length') ?? Number.NaN);
  const totalBytes = !isPacked && told > 0 ? told : null;
  const tooLarge = () =>
    new Failure('downloadTooLarge', { limitMegabytes: Math.round(limitBytes / 1024 / 1024) });
  if (totalBytes !== null && totalBytes > limitBytes) throw tooLarge();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let receivedBytes = 0;
  const reader = answer.body?.getReader();
  if (reader === undefined) throw new Failure('downloadCutOff');
  for (;;) {
    patience.allow(pieceWithinMilliseconds);
    const { done, value } = await reader.read().catch((thrown: unknown) => {
      throw patience.reason() ?? new Failure('downloadCutOff', {}, { cause: thrown });
    });
    if (done) break;
    pieces.push(value);
    receivedBytes += value.byteLength;
    onProgress(receivedBytes, totalBytes);
    if (receivedBytes > limitBytes) {
      await reader.cancel();
      throw tooLarge();
    }
  }
  if (totalBytes !== null && receivedBytes < totalBytes) throw new Failure('downloadCutOff');
  return new Blob(pieces);
}

/** One signal for «stopped by hand» and «took too long». */
class Patience {
  readonly #controller = new AbortController();
  readonly #byHand: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(byHand: AbortSignal) {
    this.#byHand = byHand;
    byHand.addEventListener('abort', this.#stop);
  }

  readonly #stop = () => this.#controller.abort(this.#byHand.reason);

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Waits this long from now. */
  allow(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#controller.abort();
    }, milliseconds);
  }

  /** Why it ended, if by hand or by the clock; null if neither. */
  reason(): unknown {
    if (this.#byHand.aborted) return this.#byHand.reason;
    return this.#isOver ? new Failure('serverTimedOut') : null;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#byHand.removeEventListener('abort', this.#stop);
  }
}
