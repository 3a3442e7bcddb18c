import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the planted file breaks, or what it may do (`null`: not one of the two global rules). */
type Case = [path: string, text: string, rule: string | null];

const globals = 'lint/style/noRestrictedGlobals';
const properties = 'lint/nursery/noJsRestrictedProperties';

/** Each of these belongs to src/platform. */
const browserGlobals: [text: string, rule: string][] = [
  ["localStorage.setItem('a', 'b');\n", globals],
  ['sessionStorage.clear();\n', globals],
  ["indexedDB.deleteDatabase('a');\n", globals],
  ["void caches.delete('a');\n", globals],
  ['export const tongue = navigator.language;\n', globals],
  ['export const id = crypto.randomUUID();\n', globals],
  ["export const answer = fetch('a');\n", globals],
  ['export const request = new XMLHttpRequest();\n', globals],
  ["export const socket = new WebSocket('wss://a');\n", globals],
  ['print();\n', globals],
  ["export const sure = confirm('a');\n", globals],
  ['export const url = URL.createObjectURL(new Blob());\n', properties],
  ['window.localStorage.clear();\n', properties],
  ["globalThis.indexedDB.deleteDatabase('a');\n", properties],
];

const cases: Case[] = [
  ...browserGlobals.flatMap(([text, rule], number): Case[] => [
    [`src/features/capture/global${number}.ts`, text, rule],
    [`src/map/global${number}.ts`, text, rule],
    [`src/platform/global${number}.ts`, text, null],
  ]),
  // the store opens IndexedDB, the start feature fetches the packs that come with the app …
  ['src/store/own.ts', "indexedDB.deleteDatabase('a');\n", null],
  ['src/features/start/own.ts', "export const answer = fetch('a');\n", null],
  // … and nothing more
  ['src/store/foreign.ts', 'localStorage.clear();\n', globals],
  ['src/features/start/foreign.ts', 'export const tongue = navigator.language;\n', globals],

  ['src/ui/barrel.ts', "export { one } from './one';\n", 'lint/performance/noBarrelFile'],
  ['src/ui/star.ts', "export * from './one';\n", 'lint/performance/noReExportAll'],
  ['src/ui/any.ts', 'export const one: any = 1;\n', 'lint/suspicious/noExplicitAny'],
  [
    'src/ui/sure.ts',
    'export const one = (list: number[]) => list[0]!;\n',
    'lint/style/noNonNullAssertion',
  ],
  [
    'src/ui/Html.tsx',
    "export const One = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
    'lint/security/noDangerouslySetInnerHtml',
  ],
  [
    'src/features/plan/Words.tsx',
    'export const One = () => <p>Merhaba</p>;\n',
    'lint/style/noJsxLiterals',
  ],
  [
    'src/ui/types.ts',
    "import { A } from './a';\nexport const one = (a: A) => a;\n",
    'lint/style/useImportType',
  ],
  [
    'src/ui/floating.ts',
    'const later = async () => 1;\nexport function now() {\n  later();\n}\n',
    'lint/nursery/noFloatingPromises',
  ],
  ['src/ui/long.ts', 'export const a = 1;\n'.repeat(401), 'lint/style/noExcessiveLinesPerFile'],
  ['src/ui/Picture.tsx', 'export const One = () => <img src="a" />;\n', 'lint/a11y/useAltText'],
];

let directory: string;
let findings: { path: string; rule: string }[];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync('biome.json', join(directory, 'biome.json'));
  for (const [path, text] of cases) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const answer = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { diagnostics } = JSON.parse(answer.stdout) as {
    diagnostics: { category: string; severity: string; location: { path: string } }[];
  };
  findings = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ category, location }) => ({ path: location.path, rule: category }));
}, 30_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each(cases)('%s: %s', (path, _text, rule) => {
  const rules = findings.filter((finding) => finding.path === path).map((finding) => finding.rule);
  if (rule === null) {
    expect(rules).not.toContain(globals);
    expect(rules).not.toContain(properties);
  } else expect(rules).toContain(rule);
});
