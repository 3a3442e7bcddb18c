#!/usr/bin/env node
// @ts-check
/**
 * Draws the app's icons in `public/icons` from our own `public/icon.svg`, with the Chromium that the
 * tests use. Run it after the drawing changed: `node tools/icons.mjs`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from './chromium.mjs';

const drawing = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8');
const folder = new URL('../public/icons/', import.meta.url);
const ground = /<rect[^>]*fill="(?<colour>[^"]+)"/.exec(drawing)?.groups?.colour ?? '';

/**
 * Systems cut a maskable icon to their own shape; what must stay lies in the middle 80 %
 * (https://www.w3.org/TR/appmanifest/#icon-masks). Apple cuts too, but less.
 */
const icons = [
  { name: 'icon-192.png', sizePixels: 192, share: 1, filled: false },
  { name: 'icon-512.png', sizePixels: 512, share: 1, filled: false },
  { name: 'maskable-192.png', sizePixels: 192, share: 0.8, filled: true },
  { name: 'maskable-512.png', sizePixels: 512, share: 0.8, filled: true },
  { name: 'apple-touch-icon.png', sizePixels: 180, share: 0.92, filled: true },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
const page = await browser.newPage();
for (const { name, sizePixels, share, filled } of icons) {
  await page.setViewportSize({ width: sizePixels, height: sizePixels });
  const inner = Math.round(sizePixels * share);
  await page.setContent(
    `<body style="margin:0;display:grid;place-content:center;height:100vh;background:${filled ? ground : 'transparent'}">
       <div style="width:${inner}px;height:${inner}px">${drawing}</div>`,
  );
  const picture = await page.screenshot({ omitBackground: !filled });
  writeFileSync(new URL(name, folder), picture);
  console.log(`${fileURLToPath(new URL(name, folder))}  ${picture.length} bytes`);
}
await browser.close();
