/**
 * How much of a foreign file the app takes on. The measure is a phone with 2 GB of memory, where a
 * tab is killed at some 500 MB: while a file is read it stands in memory once as bytes and, piece
 * by piece, as objects of about six times their size.
 */
export const fileLimits = {
  /** A larger file is refused by its size, unread. 50,000 features with 8 properties take 20 MB. */
  bytes: 64 * 1024 * 1024,
  /** Records taken from one file; what comes after is listed as left out. */
  records: 100_000,
  /** Brackets inside brackets. GeoJSON needs 10, more for objects in properties. */
  depth: 64,
  columns: 200,
  /** Findings told one by one; the rest is counted. */
  findings: 500,
  /** Rows of the preview table, half of them for those that can't be taken. */
  tableRows: 100,
  /** Letters of a cell in the preview table. */
  cellLetters: 120,
} as const;

export const bytesPerMegabyte = 1024 * 1024;
