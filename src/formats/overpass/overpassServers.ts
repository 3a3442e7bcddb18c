/**
 * The Overpass servers that a map can be fetched from. A fixed list: the content security policy
 * names them (`tools/contentSecurity.mjs` reads the same file), so no other can be asked.
 *
 * Both answer for the whole planet, with CORS, without a key, and are run by non-profits. Source:
 * https://wiki.openstreetmap.org/wiki/Overpass_API (public instances).
 */
import list from './servers.json';

export interface OverpassServer {
  readonly id: string;
  /** Shown to people: who is asked. */
  readonly host: string;
  readonly operator: string;
  /** ISO 3166-1 code of the operator's country. */
  readonly country: string;
  readonly url: string;
}

export const overpassServers: readonly [OverpassServer, ...OverpassServer[]] = [
  serverAt(0),
  ...list.slice(1),
];

function serverAt(index: number): OverpassServer {
  const server = list[index];
  if (server === undefined) throw new RangeError('servers.json is empty');
  return server;
}

/** The server to try when this one did not answer. */
export function serverAfter(server: OverpassServer): OverpassServer {
  const next = (overpassServers.findIndex(({ id }) => id === server.id) + 1) % list.length;
  return overpassServers[next] ?? overpassServers[0];
}
