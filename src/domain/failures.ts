/**
 * What can go wrong, as keys. A failure carries figures for its sentence, never the sentence: words
 * and the way out stand in `failures.json` of each language (`<key>.title`, `<key>.nextStep`).
 */
export const failureKeys = [
  // files
  'fileEmpty',
  'fileTooLarge',
  'fileNotReadable',
  'fileKindUnknown',
  'fileIsPicture',
  'fileNotGeoJson',
  'fileNotText',
  'fileTooDeep',
  'fileNoCoordinates',
  'fileNoArea',
  'fileNothingUsable',
  'fileWrongCoordinateSystem',
  'boundaryMissing',
  'photoNotReadable',
  'photoTooLarge',
  // maps and area packs
  'mapFileUnknown',
  'mapFileTruncated',
  'mapFileDamaged',
  'mapFileCompression',
  'mapFileFeature',
  'mapFileEntities',
  'mapFileTooLarge',
  'mapFileTooMuch',
  'mapFileEmpty',
  'mapFileElsewhere',
  'packNewer',
  'packDamaged',
  'packElsewhere',
  // maps from the internet
  'networkOffline',
  'serverUnreachable',
  'serverRateLimited',
  'serverRateLimitedFor',
  'serverBusy',
  'serverOutOfMemory',
  'serverTimedOut',
  'serverRefused',
  'downloadCutOff',
  'downloadNotMap',
  'downloadEmpty',
  'downloadTooLarge',
  'downloadAreaTooLarge',
  // storage
  'storageFull',
  'storageMissing',
  'storageBlocked',
  'storageNewer',
  'storageClosed',
  'storageFailed',
  'recordInvalid',
  // position
  'positionDenied',
  'positionUnavailable',
  'positionTimedOut',
  // layers below the map
  'tilesNotPmtiles',
  'tilesVersion',
  'tilesTruncated',
  'tilesCompression',
  'tilesKind',
  'onlineMapUnreachable',
  'onlineMapBroken',
  // drawing and documents
  'webglMissing',
  'mapFailed',
  'documentFailed',
  'unexpected',
] as const;

export type FailureKey = (typeof failureKeys)[number];

/** An error that the screen can put into words. Everything else is `unexpected`. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly key: FailureKey,
    /** Figures and names for the sentence; never trusted as HTML. */
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(key, options);
  }
}

/** Any thrown thing as a failure with words. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure('unexpected', { message }, { cause: thrown });
}
