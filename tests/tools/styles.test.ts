import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Problem {
  line: string;
  why: string;
}

/**
 * House rules for stylesheets that Biome has no rule for. `isTokens`: the one place for colours. The
 * middle (50 %) is the same in both directions.
 */
function problems(css: string, isTokens: boolean): Problem[] {
  const withoutComments = css.replaceAll(/\/\*.*?\*\//gs, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
  return withoutComments.split('\n').flatMap((line): Problem[] => {
    const found: Problem[] = [];
    if (
      /(^|[\s;{])((margin|padding|border|scroll-margin|scroll-padding)-)?(left|right)(-[a-z]+)*\s*:(?!\s*50%)/.test(
        line,
      )
    ) {
      found.push({
        line: line.trim(),
        why: 'use -inline-start / -inline-end: the layout must flip for Arabic',
      });
    }
    if (/(text-align|float|clear)\s*:\s*(left|right)/.test(line)) {
      found.push({ line: line.trim(), why: 'use start / end: the layout must flip for Arabic' });
    }
    if (
      !isTokens &&
      /#[0-9a-f]{3,8}\b(?![-\w])|\b(rgba?|hsla?|oklch|oklab|hwb)\(/i.test(
        line.replace(/url\([^)]*\)/g, ''),
      )
    ) {
      found.push({ line: line.trim(), why: 'use a colour role of src/ui/tokens.css' });
    }
    return found;
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name));

test('the rules find what they are for', () => {
  const planted = [
    '  margin-left: 1px;',
    'right: 0;',
    'a { text-align: left; }',
    'color: #fff;',
    'fill: rgb(0 0 0);',
  ];
  for (const line of planted) expect(problems(line, false), line).toHaveLength(1);
  const lawful = [
    'margin-inline-start: 1px;',
    'inset-inline: 0;',
    'text-align: start;',
    'color: var(--ink);',
    '/* left: #fff */',
    '#app { color: var(--ink); }',
    'background: url(a.svg#fade);',
  ];
  for (const line of lawful) expect(problems(line, false), line).toEqual([]);
  expect(problems('color: #fff;', true)).toEqual([]);
});

test('every stylesheet keeps them', () => {
  const found = files.flatMap((file) =>
    problems(readFileSync(file, 'utf8'), file.endsWith('tokens.css')).map(
      ({ line, why }) => `${file}: ${line} (${why})`,
    ),
  );
  expect(found).toEqual([]);
});
