/** Text from a file as it may stand in a record. HTML stays text: nothing in the app reads it as HTML. */

/**
 * Control characters, halves of characters, and the invisible ones that turn the direction of what follows: a name with
 * them can look like another.
 */
const unwanted =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]+/gu;
const suspicious = /[^\u0020-\u007e\u00a0-\u061b\u061d-\u1fff]/;

export interface CleanedText {
  readonly text: string;
  readonly cleaned: boolean;
  readonly cut: boolean;
}

/** Without control and invisible characters, trimmed, at most `limit` UTF-16 units. */
export function cleanText(raw: string, limit: number): CleanedText {
  let text = raw;
  let cleaned = false;
  // Nearly all texts are plain: one cheap look instead of a rewrite.
  if (suspicious.test(raw)) {
    const spaced = raw.replace(/[\t\r\n]+/g, ' ');
    const plain = spaced.replace(unwanted, '');
    cleaned = plain !== spaced;
    text = plain;
  }
  text = text.trim();
  if (text.length <= limit) return { text, cleaned, cut: false };
  return { text: `${cutWhole(text, limit - 1)}…`, cleaned, cut: true };
}

/** Never in the middle of a surrogate pair. */
function cutWhole(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** `cleanText` for text of several lines: line ends stay. */
export function cleanLines(raw: string, limit: number): string {
  const plain = suspicious.test(raw)
    ? raw
        .split(/\r?\n/)
        .map((line) => cleanText(line, limit).text)
        .join('\n')
    : raw.trim();
  return plain.length <= limit ? plain : `${cutWhole(plain, limit - 1)}…`;
}
