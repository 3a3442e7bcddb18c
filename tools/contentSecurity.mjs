// @ts-check
/**
 * What the built page may do, told to the browser twice: as <meta> in index.html, which works from
 * any static host and from a USB stick, and as a response header by `npm start`.
 */
import { readFileSync } from 'node:fs';

/** Asked for a map only after a tap: «Haritayı indir». No other host can be reached at all. */
const mapServers = JSON.parse(
  readFileSync(new URL('../src/formats/overpass/servers.json', import.meta.url), 'utf8'),
).flatMap((/** @type {{ sources: string[] }} */ { sources }) => sources);

/** Asked for a map under ours only after a tap in «Altlıklar». */
const onlineMaps = JSON.parse(
  readFileSync(new URL('../src/map/below/onlineMaps.json', import.meta.url), 'utf8'),
).map((/** @type {{ style: string }} */ { style }) => new URL(style).origin);

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  `connect-src 'self' blob: ${[...mapServers, ...onlineMaps].join(' ')}`,
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For <meta http-equiv="Content-Security-Policy">. */
export const contentSecurityPolicy = directives.join('; ');

/** Response headers; frame-ancestors has no effect in a <meta>. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(self), microphone=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Vite plugin: puts the policy first into <head> of the built page. The development server needs
 * inline scripts for hot reloading and stays without.
 * @returns {import('vite').Plugin}
 */
export function contentSecurity() {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
