/** The files of a build, read once: what is not among them cannot be asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly tag: string;
  readonly content: Buffer;
  /** As `npm run build` has compressed it; null where it has not. */
  readonly brotli: Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const compressed = /\.(br|gz)$/;

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** All files below a folder, by the path they are asked for with. */
export function readFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = new Set(namesIn(folder));
  const plain = [...names].filter((name) => !compressed.test(name));
  return new Map(
    plain.map((name) => {
      const content = readFileSync(name);
      const file: StaticFile = {
        type: types[extname(name)] ?? 'application/octet-stream',
        tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 20)}"`,
        content,
        brotli: names.has(`${name}.br`) ? readFileSync(`${name}.br`) : null,
      };
      return [`/${relative(folder, name).split(sep).join('/')}`, file];
    }),
  );
}
