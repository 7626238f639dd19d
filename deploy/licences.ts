/** The notice of licences: every package that production depends on, directly or not, with its licence's text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string(), 'not stated'),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  /** Empty where the package brings none. */
  readonly text: string;
}

const manifestOf = (folder: string) =>
  v.parse(Manifest, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

/** Where a package finds another: in its own node_modules, else in those of the folders around it. */
function find(name: string, from: string): string {
  const here = join(from, 'node_modules', name);
  if (existsSync(join(here, 'package.json'))) return here;
  const around = join(from, '..');
  if (around === from || from === '.') throw new Error(`${name} is not installed`);
  return find(name, around);
}

function textIn(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').trim();
}

function collect(folder: string, known: Map<string, Licensed>): void {
  for (const name of Object.keys(manifestOf(folder).dependencies)) {
    const at = find(name, folder);
    if (known.has(at)) continue;
    const { version, license } = manifestOf(at);
    known.set(at, { name, version, licence: license, text: textIn(at) });
    collect(at, known);
  }
}

/** What the package in a folder depends on in production, by name. */
export function licensedPackages(folder = '.'): readonly Licensed[] {
  const known = new Map<string, Licensed>();
  collect(folder, known);
  return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const rule = '-'.repeat(72);

const entry = ({ name, version, licence, text }: Licensed) =>
  [rule, `${name} ${version}`, `Licence: ${licence}`, ...(text === '' ? [] : ['', text])].join('\n');

/** The notice as plain text. */
export function licenceNotice(): string {
  const packages = licensedPackages();
  const opening = `The User Attributes Export console is built with these ${packages.length} packages. Each is used under its own licence.`;
  return `${[opening, '', ...packages.map(entry)].join('\n')}\n`;
}
