/** Text as the PDF's font can print it. */

/** Signs that the font lacks and others say as well; invisible ones go. */
const likeness: Readonly<Record<string, string>> = {
  '₺': 'TL',
  '→': '–',
  '′': '’',
  '″': '”',
  '№': 'No',
  '\u202f': '\u00a0',
  '\u2011': '-',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\u2060': '',
  '\ufeff': '',
};

/** Pictures among the letters, with the signs that change their look. They carry no words. */
const emoji =
  /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f\u20e3]/gu;

/**
 * @param covers Whether the font has a character.
 * @param missing Collects the characters that will stand as an empty box.
 */
export function printable(
  text: string,
  covers: (codePoint: number) => boolean,
  missing: Set<string>,
): string {
  let printed = '';
  // Composed letters: «g» + breve as typed on some phones is the «ğ» that the font draws.
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) as number;
    if (covers(codePoint) || character === '\n') {
      printed += character;
      continue;
    }
    const like = likeness[character];
    if (like !== undefined) printed += like;
    else if (character.search(emoji) !== -1) continue;
    else if (/\p{Cc}/u.test(character)) printed += ' ';
    else {
      missing.add(character);
      printed += character;
    }
  }
  return printed;
}
