import { fileURLToPath } from 'node:url';

import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../src/app/first-paint.ts', import.meta.url));
const SOURCES = fileURLToPath(new URL('../src', import.meta.url));

/** Puts `first-paint.ts` into the head of the page, as a file of its own that is run before anything is drawn. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: 'first-paint.js', source: await classicScript() });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const file = Object.values(bundle ?? {}).find(
          (one) => one.type === 'asset' && one.names.includes('first-paint.js'),
        );
        if (!file) throw new Error('There is no script for the first paint.');
        return html.replace('</title>', `</title>\n    <script src="/${file.fileName}"></script>`);
      },
    },
  };
}

/** Modules run when the page has been drawn; only a classic script is waited for. */
async function classicScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': SOURCES } },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'firstPaint' },
    },
  });
  if (!Array.isArray(built)) throw new Error('The script for the first paint was not built.');
  return built.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('');
}
