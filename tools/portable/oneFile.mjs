// @ts-check
/**
 * Vite plugin: the built app as one HTML file that opens from a USB stick. The app's script and style
 * stand in the page under their hashes; every other file (workers, fonts of documents, the practice
 * neighbourhood) lies in a block of data and gets an address when it is asked for.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../contentSecurity.mjs';

/** @typedef {{ fileName: string; type: string; content: string | Uint8Array }} BuiltFile */

/** By the ending of the name. @type {Record<string, string>} */
const types = {
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown', // the licences of everything that is inside
  ttf: 'font/ttf',
};

const ownFile = (/** @type {string} */ name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8');
const pageScript = ownFile('./page.js');
const workerScript = ownFile('./worker.js');
/** The minifier chooses the quotes. */
const asksForFile = /fileInPage\(["'`](?<name>[\w./-]+)["'`]\)/g;

/** As an element: nothing in it may look like the end of a script. @param {string} code */
const scriptText = (code) =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').replaceAll('\r', '');

/** Source expression of a policy. @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A worker as a plain script: what MapLibre's exports at its end nobody imports.
 * @param {string} code
 */
function plainScript(code) {
  const plain = code
    .replace(/\/\/# sourceMappingURL=\S+\s*$/, '')
    .replace(/export\s*\{[^{}]*\};?\s*$/, '');
  return `${workerScript}(()=>{${plain}\n})();`;
}

/** The names of files that a script asks for. @param {string} code */
const needsOf = (code) => [...code.matchAll(asksForFile)].map((match) => match.groups?.name ?? '');

/** @param {BuiltFile} file */
function dataBlock({ fileName, type, content }) {
  const isText = typeof content === 'string';
  const data = isText
    ? { type, text: content }
    : { type, base64: Buffer.from(content).toString('base64') };
  // In JSON every < can be written so that no browser takes it for a tag.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-file="${fileName}">${text}</script>`;
}

/**
 * The policy of the page on a host, with what stands in the page in the place of what comes from it.
 * @param {{ scripts: string[]; styles: string[] }} inPage hashes
 */
function portablePolicy({ scripts, styles }) {
  /** @type {Record<string, string>} */
  const own = {
    'script-src': scripts.join(' '),
    'style-src': styles.join(' '),
    'font-src': 'data:',
  };
  const directives = contentSecurityPolicy.split('; ').flatMap((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    if (name === 'manifest-src') return [];
    const kept = own[name] ?? sources.filter((source) => source !== "'self'").join(' ');
    return [`${name} ${kept}`];
  });
  return directives.join('; ');
}

/**
 * The whole page.
 * @param {string} template index.html as it was built: only what is not a link to a file stays
 * @param {string} app @param {string} style @param {readonly BuiltFile[]} files @param {string} icon
 */
function onePage(template, app, style, files, icon) {
  const scripts = [scriptText(pageScript), scriptText(app)];
  const policy = portablePolicy({ scripts: scripts.map(hashOf), styles: [hashOf(style)] });
  const [head = '', rest = ''] = template
    .replaceAll(/\s*<link[^>]*>/g, '')
    .replaceAll(/\s*<script[^>]*><\/script>/g, '')
    .split('</head>');
  const iconAddress = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  // Functions as replacements: a $ in the text would mean something.
  return [
    head.replace(
      '<head>',
      () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ),
    `<link rel="icon" href="${iconAddress}">\n<style>${style}</style>\n<script>${scripts[0]}</script>\n</head>`,
    rest.replace(
      '</body>',
      () =>
        `${files.map(dataBlock).join('\n')}\n<script type="module">${scripts[1]}</script>\n</body>`,
    ),
  ].join('\n');
}

/** @param {{ fileName: string }} options @returns {import('vite').Plugin} */
export function oneFile({ fileName }) {
  return {
    name: 'one-file',
    enforce: 'post',
    config: () => ({
      experimental: {
        renderBuiltUrl: (name, { hostType }) =>
          hostType === 'js' ? { runtime: `fileInPage(${JSON.stringify(name)})` } : undefined,
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        /** @type {BuiltFile[]} */
        const files = [];
        let [template, app, style] = ['', '', ''];
        for (const file of Object.values(bundle)) {
          delete bundle[file.fileName];
          if (file.type === 'chunk') {
            if (app !== '') this.error(`a second script beside the app: ${file.fileName}`);
            app = file.code;
            continue;
          }
          const ending = file.fileName.split('.').at(-1) ?? '';
          const text = () => Buffer.from(file.source).toString('utf8');
          if (ending === 'html') template = text();
          else if (ending === 'css') style += text();
          else {
            const type = types[ending];
            if (type === undefined) this.error(`no place in the page for ${file.fileName}`);
            const isText = type !== types.ttf;
            const plain = type === types.js ? plainScript(text()) : text();
            const content = isText ? plain : Buffer.from(file.source);
            files.push({ fileName: file.fileName, type, content });
          }
        }
        const asked = new Set(
          [app, ...files.map(({ content }) => String(content))].flatMap(needsOf),
        );
        const missing = [...asked].find((name) => !files.some((file) => file.fileName === name));
        if (missing !== undefined) this.error(`not among the built files: ${missing}`);
        const icon = ownFile('../../public/icon.svg');
        const source = onePage(template, app, style, files, icon);
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
