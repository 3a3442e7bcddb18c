/** Files out of the app and into it. */
import { objectUrl, releaseUrl } from './objectUrl';

/** The part of the File System Access API that TypeScript's DOM library leaves out. */
type SaveFilePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/**
 * Writes a file where the person chooses (a USB stick, say), or into the download folder where the
 * browser has no such dialogue. `cancelled` when the person closed the dialogue.
 */
export async function saveFile(blob: Blob, name: string): Promise<'saved' | 'cancelled'> {
  const picker = (window as { showSaveFilePicker?: SaveFilePicker }).showSaveFilePicker;
  if (picker) {
    try {
      const handle = await picker.call(window, { suggestedName: name });
      const stream = await handle.createWritable();
      await stream.write(blob);
      await stream.close();
      return 'saved';
    } catch (error) {
      const reason = error instanceof DOMException ? error.name : '';
      if (reason === 'AbortError') return 'cancelled';
      // The tap was too long ago (a long document) or the folder may not be written: download.
      if (reason !== 'SecurityError' && reason !== 'NotAllowedError') throw error;
    }
  }
  download(blob, name);
  return 'saved';
}

/** Browsers read the address some time after the click; the longest seen is some seconds (Safari). */
const downloadGraceMilliseconds = 60_000;

function download(blob: Blob, name: string): void {
  const url = objectUrl(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => releaseUrl(url), downloadGraceMilliseconds);
}

export interface PickOptions {
  /** As in `<input accept>`, for example `.geojson,.json,.csv`. */
  accept: string;
  multiple?: boolean;
  /** Opens the camera on a phone instead of the files. */
  camera?: boolean;
}

/** Asks for files; an empty list when the person changed her mind. Must be called from a tap. */
export function pickFiles({ accept, multiple = false, camera = false }: PickOptions) {
  return new Promise<File[]>((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.hidden = true;
    if (camera) input.capture = 'environment';
    const settle = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    document.body.append(input); // Safari on iOS ignores an input outside the page
    input.click();
  });
}
