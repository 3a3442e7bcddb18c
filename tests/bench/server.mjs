// @ts-check
/**
 * A static server like a good host: everything compressed beforehand with Brotli (or gzip where a
 * browser knows no better), strong caching off, and a list of what was fetched.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** @typedef {{ path: string; type: string; at: number; rawBytes: number; gzipBytes: number; brotliBytes: number }} Fetched */

/**
 * Serves a folder.
 * @param {string} folder
 * @param {number} port
 * @param {Record<string, string>} headers more headers for every answer
 * @returns {Promise<{ address: string; fetched: Fetched[]; forget(): void; close(): Promise<void> }>}
 */
export async function serve(folder, port, headers = {}) {
  /** @type {Map<string, { body: Buffer; gzip: Buffer; brotli: Buffer; type: string }>} */
  const files = new Map();
  /** @type {Fetched[]} */
  const fetched = [];

  /** @param {string} path */
  const fileAt = (path) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const whole = join(folder, normalize(path));
    if (!whole.startsWith(folder) || !statSync(whole, { throwIfNoEntry: false })?.isFile())
      return null;
    const body = readFileSync(whole);
    const type = types[extname(path)] ?? 'application/octet-stream';
    // Fonts and pictures are compressed already.
    const packable = !/font|image\/(png|jpeg)/.test(type);
    const file = {
      body,
      type,
      gzip: packable ? gzipSync(body, { level: 9 }) : body,
      brotli: packable
        ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
        : body,
    };
    files.set(path, file);
    return file;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname);
    const file = fileAt(path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const { body, gzip, brotli, type } = file;
    fetched.push({
      path,
      type,
      at: Date.now(),
      rawBytes: body.length,
      gzipBytes: gzip.length,
      brotliBytes: brotli.length,
    });
    const packed = brotli === body ? {} : { 'Content-Encoding': 'br' };
    response.writeHead(200, {
      ...headers,
      ...packed,
      'Content-Type': type,
      'Cache-Control': 'no-cache',
    });
    response.end(brotli);
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', resolve);
    })
  );
  return {
    address: `http://localhost:${port}/`,
    fetched,
    forget: () => {
      fetched.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Scripts and styles that were asked for until a moment, each file once.
 * @param {readonly Fetched[]} fetched
 * @param {number} until ms since 1970
 */
export function codeUntil(fetched, until) {
  const files = fetched.filter(({ type, at }) => /javascript|css/.test(type) && at <= until);
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Their bytes together. @param {readonly Fetched[]} files */
export function codeBytes(files) {
  const sum = { rawBytes: 0, gzipBytes: 0, brotliBytes: 0 };
  for (const sizes of files) {
    sum.rawBytes += sizes.rawBytes;
    sum.gzipBytes += sizes.gzipBytes;
    sum.brotliBytes += sizes.brotliBytes;
  }
  return sum;
}
