/**
 * `tsx deploy/precompress.ts [FOLDER]`: puts a .br and a .gz beside each text of a build. Not beside config.json: an
 * operator replaces it, and nginx would go on sending the compressed one.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthwhile = /\.(js|css|html|svg|txt)$/;
const folder = process.argv[2] ?? 'dist';

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !worthwhile.test(entry.name)) continue;
  const name = join(entry.parentPath, entry.name);
  const content = readFileSync(name);
  writeFileSync(
    `${name}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  writeFileSync(`${name}.gz`, gzipSync(content, { level: 9 }));
}
