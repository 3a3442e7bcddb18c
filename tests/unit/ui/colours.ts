/** Reads the themes out of tokens.css and measures contrast by WCAG 2.2. */

export type Tokens = Record<string, string | undefined>;

/** Values of every theme, those that it does not set taken from the light one. */
export function themesOf(css: string) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll('"', "'");
  const blocks = Array.from(
    plain.matchAll(/([^{};]*)\{([^{}]*)\}/g),
    ([whole, selector, body]) => ({
      selector: (selector ?? '').trim(),
      media: mediaBefore(plain, whole),
      tokens: tokensOf(body ?? ''),
    }),
  );
  const find = (selector: string, media: string) => {
    const found = blocks.find((block) => block.selector === selector && block.media === media);
    if (!found) throw new Error(`No block «${selector}» in «${media}»`);
    return found.tokens;
  };
  const light = find(':root', '');
  const over = (tokens: Tokens): Tokens => ({ ...light, ...tokens });
  return {
    light,
    dark: over(find(":root[data-theme='dark']", '')),
    contrast: over(find(":root[data-theme='contrast']", '')),
    systemDark: over(find(":root[data-theme='system']", '(prefers-color-scheme: dark)')),
    systemContrast: over(find(":root[data-theme='system']", '(prefers-contrast: more)')),
    print: over(find(':root:root', 'print')),
  };
}

/** The condition of the @media rule that a block stands in, or nothing. */
function mediaBefore(css: string, block: string): string {
  const before = css.slice(0, css.indexOf(block));
  const last = before.lastIndexOf('@media');
  if (last < 0) return '';
  const inside = before.slice(last);
  const open = inside.split('{').length - inside.split('}').length;
  return open > 0 ? inside.slice('@media'.length, inside.indexOf('{')).trim() : '';
}

function tokensOf(body: string): Tokens {
  return Object.fromEntries(
    Array.from(body.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g), ([, name, value]) => [
      name,
      value?.trim(),
    ]),
  );
}

/** WCAG 2.2 contrast of two hex colours, 1 … 21. Throws for anything else. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`Not a colour: ${colour}`);
  }
  const linear = (hex: string) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
