/** The other door to the internet: one small JSON document that a person asked for. */

/** Descriptions of maps are some hundred kilobytes at most. */
const limitBytes = 4_000_000;
const patienceMilliseconds = 20_000;

/**
 * What stands at an address elsewhere. Throws whatever went wrong (no network, a refusal, no JSON,
 * too much of it), or the signal's reason when aborted.
 */
export async function askJson(url: string, signal: AbortSignal): Promise<unknown> {
  const patience = AbortSignal.timeout(patienceMilliseconds);
  const stop = new AbortController();
  const end = () => stop.abort(signal.aborted ? signal.reason : patience.reason);
  for (const one of [signal, patience]) one.addEventListener('abort', end, { once: true });
  try {
    const response = await fetch(url, {
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await response.text();
    if (text.length > limitBytes) throw new Error('too long');
    return JSON.parse(text);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
