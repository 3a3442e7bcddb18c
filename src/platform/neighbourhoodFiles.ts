/** What the app keeps of a neighbourhood beside its records: the picture pinned over its map. */
import { forget, keep, readKept } from './keptState';
import { readPrivateFile, removePrivateFile, writePrivateFile } from './privateFiles';

const folder = 'pictures';
const fileName = (neighbourhoodId: string) => `${neighbourhoodId}.jpg`;
const noteKey = (neighbourhoodId: string) => `picture/${neighbourhoodId}`;

/** Throws a storage Failure. */
export function writePicture(neighbourhoodId: string, image: Blob): Promise<void> {
  return writePrivateFile(folder, fileName(neighbourhoodId), image);
}

export function readPicture(neighbourhoodId: string): Promise<File | null> {
  return readPrivateFile(folder, fileName(neighbourhoodId));
}

/** How the picture lies, as text. */
export function keepPictureNote(neighbourhoodId: string, note: string): void {
  keep(noteKey(neighbourhoodId), note);
}

export function readPictureNote(neighbourhoodId: string): string | null {
  return readKept(noteKey(neighbourhoodId));
}

/** Erases all of it: when the neighbourhood goes, or its picture. */
export async function forgetNeighbourhoodFiles(neighbourhoodId: string): Promise<void> {
  forget(noteKey(neighbourhoodId));
  await removePrivateFile(folder, fileName(neighbourhoodId));
}
