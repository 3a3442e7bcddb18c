/** The printer. */
import { saveFile } from './files';
import { objectUrl, releaseUrl } from './objectUrl';

/** Prints the page with its print style sheet. */
export function printPage(): void {
  window.print();
}

/** The print dialogue reads the frame as long as it is open, and nothing tells us when it closes. */
const printGraceMilliseconds = 10 * 60_000;

/**
 * Opens the print dialogue for a PDF; where the browser shows no PDF inside a page (phones), or the
 * page may not hold frames, the file is saved instead, to be printed from there.
 */
export async function printBlob(
  pdf: Blob,
  name: string,
): Promise<'printing' | 'saved' | 'cancelled'> {
  if (!navigator.pdfViewerEnabled) return saveFile(pdf, name);
  const url = objectUrl(pdf);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  const tidy = () => {
    frame.remove();
    releaseUrl(url);
  };
  await loaded;
  try {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
    setTimeout(tidy, printGraceMilliseconds);
    return 'printing';
  } catch {
    tidy(); // the content security policy put its own error page there
    return saveFile(pdf, name);
  }
}
