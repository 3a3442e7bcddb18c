/**
 * Searching in Turkish. People type on keyboards without Turkish letters, in capitals, or paste
 * from registers in capitals: «cigli», «ÇİĞLİ» and «Çiğli» all have to find Çiğli.
 */

/**
 * A text as it is compared in a search: lower case, accents gone, both i's one letter. The pair
 * İ/i and the pair I/ı fall together, so that no locale is needed and «IZMIR» finds İzmir; Arabic
 * vowel signs go too. For comparing only, never for showing or sorting (`Intl.Collator` sorts).
 */
export function searchKey(text: string): string {
  // A plain text is most of what is searched, and `normalize` is the slow part.
  const bare = isAscii(text) ? text : text.normalize('NFD').replace(marks, '');
  return bare.toLowerCase().replaceAll('ı', 'i');
}

/** Whether a search text stands in a text that was made comparable with `searchKey` before. */
export function containsWords(key: string, search: string): boolean {
  return searchKey(search)
    .split(/\s+/)
    .every((word) => key.includes(word));
}

const marks = /\p{M}+/gu;

function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k += 1) if (text.charCodeAt(k) > 0x7f) return false;
  return true;
}
