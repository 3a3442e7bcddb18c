/**
 * Text for comparing what is typed with what is shown, in the letters of the language: in Turkish
 * «izmir» finds İzmir and «ISI» finds ısı. Marks over letters don't matter.
 */
export function searchForm(text: string, language: string): string {
  return (
    text
      .toLocaleLowerCase(language)
      // ı and i are one for a searcher whose keyboard has only one of them.
      .replaceAll('ı', 'i')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
  );
}

export function includesText(text: string, typed: string, language: string): boolean {
  return searchForm(text, language).includes(searchForm(typed, language));
}

export function startsWithText(text: string, typed: string, language: string): boolean {
  return searchForm(text, language).startsWith(searchForm(typed, language));
}
