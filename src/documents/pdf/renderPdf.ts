/** A document tree as the bytes of a PDF. Runs in a worker in the app and in Node in tests. */
import pdfMake from 'pdfmake';
import type { DocumentTree, Figure } from '../tree';
import { coveredBy } from './fontCoverage';
import { pdfDefinition } from './pdfDefinition';
import { family } from './pdfStyle';
import { printable } from './printable';

export interface PdfFonts {
  readonly normal: FontFile;
  readonly bold: FontFile;
}

export interface FontFile {
  /** The drawings' part of pdfmake opens fonts by name: a path where there is a file system. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Left out of pdfmake's types: the files that it knows, by name. */
interface VirtualFiles {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array | ArrayBuffer): void };
}

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters that the font cannot draw: they stand as empty boxes. */
  readonly missing: readonly string[];
}

/**
 * @param pictures PNG or JPEG bytes of the figures that have a picture.
 * @param onProgress Share of the pages that are written, 0–1; pages are laid out before the first call.
 */
export async function renderPdf(
  tree: DocumentTree,
  fonts: PdfFonts,
  pictures: ReadonlyMap<Figure, ArrayBuffer>,
  onProgress: (share: number) => void,
): Promise<RenderedPdf> {
  const covers = coveredBy(fonts.normal.bytes);
  const missing = new Set<string>();
  const imageNames = new Map<Figure, string>();
  const files = (pdfMake as unknown as VirtualFiles).virtualfs;
  for (const { name, bytes } of [fonts.normal, fonts.bold]) files.writeFileSync(name, bytes);
  for (const [figure, bytes] of pictures) {
    const name = `figure-${imageNames.size}`;
    files.writeFileSync(name, bytes);
    imageNames.set(figure, name);
  }
  const faces = { normal: fonts.normal.name, bold: fonts.bold.name };
  pdfMake.setFonts({ [family]: { ...faces, italics: faces.normal, bolditalics: faces.bold } });
  // Nothing in a document is fetched: a link in a name stays text.
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setProgressCallback(onProgress);
  const definition = pdfDefinition(tree, {
    imageNames,
    print: (text) => printable(text, covers, missing),
  });
  definition.images = Object.fromEntries([...imageNames.values()].map((name) => [name, name]));
  const buffer = await pdfMake.createPdf(definition).getBuffer();
  return { bytes: new Uint8Array(buffer), missing: [...missing] };
}
