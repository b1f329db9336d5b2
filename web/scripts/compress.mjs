// Lays a smaller copy beside every text of the built client, as the gateway sends it: name.br and name.gz.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const texts = /\.(js|css|html|svg|json|webmanifest)$/;
/** Below this a copy would fill as many packets as the file itself. */
const smallest = 1024;

for (const name of readdirSync(dist, { recursive: true })) {
  const path = join(dist, name);
  if (!texts.test(name) || !statSync(path).isFile()) continue;
  const text = readFileSync(path);
  if (text.length < smallest) continue;
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  for (const [ending, packed] of [
    ['br', brotliCompressSync(text, options)],
    ['gz', gzipSync(text, { level: 9 })],
  ]) {
    if (packed.length < text.length) writeFileSync(`${path}.${ending}`, packed);
  }
}
