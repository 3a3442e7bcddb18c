import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { cacheControl } from '../../../tools/cacheRules.mjs';
import { securityHeaders } from '../../../tools/contentSecurity.mjs';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The app lies in a folder of the host, as it would on a municipality's web site. */
const place = '/harita/';

/** A host of one built folder that can be given another build, and be switched off. */
export class BuiltServer {
  /** What it serves; may be changed at any time. */
  folder: string;
  readonly #server: Server;

  private constructor(folder: string) {
    this.folder = folder;
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname === place ? `${place}index.html` : pathname;
      const file = join(this.folder, normalize(path.slice(place.length)));
      const isThere =
        path.startsWith(place) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      response.writeHead(isThere ? 200 : 404, {
        ...securityHeaders,
        'Cache-Control': cacheControl(path),
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      });
      response.end(isThere ? readFileSync(file) : '');
    });
  }

  static async start(folder: string): Promise<BuiltServer> {
    const built = new BuiltServer(folder);
    await new Promise<void>((resolve) => built.#server.listen(0, 'localhost', resolve));
    return built;
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${place}`;
  }

  /** As when the host, or the way to it, is gone: nothing answers. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}
