/** A plan as a PDF file on disk, and what Poppler reads in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RenderedPdf, renderPdf } from '@/documents/pdf/renderPdf';
import type { DocumentTree, Figure } from '@/documents/tree';

const fontFolder = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const face = (weight: string) => {
  const name = `${process.cwd()}/${fontFolder}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`;
  return { name, bytes: new Uint8Array(readFileSync(name)) };
};

export const fonts = { normal: face('400Regular'), bold: face('700Bold') };

export async function printed(
  tree: DocumentTree,
  pictures: ReadonlyMap<Figure, ArrayBuffer> = new Map(),
): Promise<RenderedPdf & { path: string }> {
  const pdf = await renderPdf(tree, fonts, pictures, () => undefined);
  const path = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.pdf');
  writeFileSync(path, pdf.bytes);
  return { ...pdf, path };
}

/** Whether Poppler's programs are on this machine; without them what they would read is not tested. */
export const poppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

export function pdfFonts(path: string): string[] {
  return execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
}
