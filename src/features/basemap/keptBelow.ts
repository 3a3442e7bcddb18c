/** What this device keeps of layers below: one tile file, and a picture per neighbourhood. */

import type { Position } from '@/domain/geometry';
import type { Uuid } from '@/domain/identifiers';
import type { OpenTileFile } from '@/map/below/tileFile';
import type { PictureCorners } from '@/map/scene';
import { newUuid } from '@/platform/ids';
import { forget, keep, readKept } from '@/platform/keptState';
import {
  forgetNeighbourhoodFiles,
  keepPictureNote,
  readPicture,
  readPictureNote,
  writePicture,
} from '@/platform/neighbourhoodFiles';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';
import { prepareSheet } from '@/platform/photo';
import {
  type CopyOptions,
  hasPrivateFiles,
  listPrivateFiles,
  readPrivateFile,
  removePrivateFile,
  writePrivateFile,
} from '@/platform/privateFiles';
import { session } from '@/session/session';
import { belowNow, changeBelow } from './belowStore';

const tileFolder = 'tiles';
const tileKey = 'tile-file';

interface KeptTileFile {
  /** Its name in the private file system. */
  readonly file: string;
  readonly name: string;
}

let openFile: OpenTileFile | null = null;

/** Opens what was kept; what is gone is noted and not asked for again. */
export async function openKept(neighbourhoodId: Uuid | null): Promise<void> {
  await Promise.all([openKeptTiles(), neighbourhoodId && openKeptPicture(neighbourhoodId)]);
}

async function openKeptTiles(): Promise<void> {
  if (!session.getState().showsTileFile || openFile !== null) return;
  const kept = parsed<KeptTileFile>(readKept(tileKey));
  const file = kept && (await readPrivateFile(tileFolder, kept.file));
  try {
    if (!kept || !file) throw new Error('gone');
    await show(file, kept.name, true);
  } catch {
    forget(tileKey);
    session.setState({ showsTileFile: false });
    changeBelow({ lost: 'file' });
  }
}

/**
 * Copies a PMTiles file to this device and lays it under the map. Where nothing can be kept it is
 * read where it lies, until the tab is closed. Throws a Failure, or the signal's reason.
 */
export async function takeTileFile(file: File, options: CopyOptions): Promise<void> {
  const { checkTileFile } = await import('@/map/below/tileFileHeader');
  await checkTileFile(file);
  let read = file;
  const isKept = await hasPrivateFiles();
  if (isKept) {
    // Under a name of its own: the one before it may still be read from.
    const name = `${newUuid()}.pmtiles`;
    await writePrivateFile(tileFolder, name, file, options);
    read = (await readPrivateFile(tileFolder, name)) ?? file;
    keep(tileKey, JSON.stringify({ file: name, name: file.name } satisfies KeptTileFile));
    for (const other of await listPrivateFiles(tileFolder)) {
      if (other !== name) await removePrivateFile(tileFolder, other);
    }
  }
  await show(read, file.name, isKept);
  session.setState({ showsTileFile: true });
}

async function show(file: File, name: string, isKept: boolean): Promise<void> {
  const { openTileFile } = await import('@/map/below/tileFile');
  const opened = await openTileFile(file);
  openFile?.close();
  openFile = opened;
  changeBelow({
    tileFile: { name, bytes: file.size, isKept },
    fileTiles: opened.tiles,
    lost: null,
  });
}

/** On or off; it stays on the device. */
export async function showTileFile(isShown: boolean): Promise<void> {
  session.setState({ showsTileFile: isShown });
  if (isShown) await openKeptTiles();
}

/** The kept file's name, for who has switched it off before the page was opened. */
export function keptTileFileName(): string | null {
  return parsed<KeptTileFile>(readKept(tileKey))?.name ?? null;
}

export async function dropTileFile(): Promise<void> {
  openFile?.close();
  openFile = null;
  forget(tileKey);
  session.setState({ showsTileFile: false });
  changeBelow({ tileFile: null, fileTiles: null });
  for (const name of await listPrivateFiles(tileFolder)) await removePrivateFile(tileFolder, name);
}

interface PictureNote {
  readonly corners: PictureCorners;
  readonly opacity: number;
}

async function openKeptPicture(neighbourhoodId: Uuid): Promise<void> {
  if (belowNow().picture?.neighbourhoodId === neighbourhoodId) return;
  if (!session.getState().pinnedPictures.includes(neighbourhoodId)) return;
  const note = parsed<PictureNote>(readPictureNote(neighbourhoodId));
  const image = await readPicture(neighbourhoodId);
  if (image === null || note === null || !isSound(note)) {
    notePinned(neighbourhoodId, false);
    changeBelow({ lost: 'picture' });
    return;
  }
  layOver(neighbourhoodId, image, note, true);
}

/**
 * Takes the picture of a paper map, makes it clean and lays it over the map, its corners still to be
 * placed. `cornersFor` says where it lies at first, by its shape. Throws a Failure.
 */
export async function takePicture(
  neighbourhoodId: Uuid,
  file: File,
  cornersFor: (widthPixels: number, heightPixels: number) => PictureCorners,
): Promise<void> {
  const { image, widthPixels, heightPixels } = await prepareSheet(file);
  const note = { corners: cornersFor(widthPixels, heightPixels), opacity: 0.75 };
  const isKept = await hasPrivateFiles();
  if (isKept) {
    await writePicture(neighbourhoodId, image);
    keepPictureNote(neighbourhoodId, JSON.stringify(note));
    notePinned(neighbourhoodId, true);
  }
  layOver(neighbourhoodId, image, note, isKept);
  changeBelow({ isPinning: true });
}

function layOver(
  neighbourhoodId: Uuid,
  image: Blob,
  { corners, opacity }: PictureNote,
  isKept: boolean,
): void {
  const before = belowNow().picture;
  changeBelow({
    picture: { neighbourhoodId, url: objectUrl(image), corners, opacity, isKept },
    lost: null,
  });
  if (before) releaseUrl(before.url);
}

/** Corners or opacity; kept at once. */
export function changePicture(part: Partial<PictureNote>): void {
  const { picture } = belowNow();
  if (picture === null) return;
  const { neighbourhoodId, corners, opacity, isKept } = { ...picture, ...part };
  changeBelow({ picture: { ...picture, corners, opacity } });
  if (isKept) keepPictureNote(neighbourhoodId, JSON.stringify({ corners, opacity }));
}

export async function removePicture(): Promise<void> {
  const { picture } = belowNow();
  if (picture === null) return;
  changeBelow({ picture: null, isPinning: false });
  releaseUrl(picture.url);
  notePinned(picture.neighbourhoodId, false);
  await forgetNeighbourhoodFiles(picture.neighbourhoodId);
}

function notePinned(neighbourhoodId: Uuid, isPinned: boolean): void {
  session.setState(({ pinnedPictures }) => ({
    pinnedPictures: [
      ...pinnedPictures.filter((id) => id !== neighbourhoodId),
      ...(isPinned ? [neighbourhoodId] : []),
    ],
  }));
}

function parsed<Value>(text: string | null): Value | null {
  try {
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

function isSound({ corners, opacity }: PictureNote): boolean {
  const isPlace = (place: Position) => Array.isArray(place) && place.every(Number.isFinite);
  return Array.isArray(corners) && corners.length === 4 && corners.every(isPlace) && opacity >= 0;
}
