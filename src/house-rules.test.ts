/** Habits of this repository that no linter knows. A message names the file, and the rule is the test's title. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInRules } from './api/contract';
import { catalogue } from './domain/attributes';
import { scenarios } from './mocks/scenarios';

interface Source {
  readonly path: string;
  readonly text: string;
}

/** All code below a folder of the repository, tests included. */
const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const isTest = ({ path }: Source) => /\.test\.tsx?$/.test(path);
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const paths = (sources: readonly Source[]) => sources.map(({ path }) => path);

const src = sourcesIn('src');
const stories = sourcesIn('e2e');

describe('house rules', () => {
  it('names the simulation only in main.tsx, in the mock panel, in the design review, in itself and in tests', () => {
    const namesMocks = src
      .filter((source) => !isTest(source) && !/^src\/(mocks|mock-panel|review)\//.test(source.path))
      .filter(({ text }) => /(from|import\()\s*'[^']*\/(mocks|mock-panel|review)\//.test(text));
    expect(paths(namesMocks)).toEqual(['src/main.tsx']);
  });

  it('brings the simulation into a build by import() only, so that other builds can leave it out', () => {
    const main = readFileSync('src/main.tsx', 'utf8');
    expect(main).not.toMatch(/from\s*'[^']*\/(mocks|mock-panel|review)\//);
    expect(main).toMatch(/import\('\.\/mocks\/browser'\)/);
  });

  it.each([
    ['clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
  ])('keeps the domain free of the %s', (_, forbidden) => {
    const domain = src.filter((source) => source.path.startsWith('src/domain/') && !isTest(source));
    expect(domain.length).toBeGreaterThan(5);
    expect(paths(domain.filter(({ text }) => forbidden.test(withoutComments(text))))).toEqual([]);
  });

  it('imports each part of MUI by its path: by the package, all that any view uses would be on the first screen', () => {
    expect(paths(src.filter(({ text }) => /from '@mui\/material'/.test(text)))).toEqual([]);
  });

  it('lets tests that replace modules stand alone: others in their thread share what is loaded', () => {
    const replacing = src.filter((source) => isTest(source) && /^vi\.mock\(/m.test(source.text));
    expect(replacing.length).toBeGreaterThan(0);
    expect(paths(replacing).filter((path) => !path.endsWith('.alone.test.tsx'))).toEqual([]);
  });

  it('has every rule of the contract in the catalogue exactly once', () => {
    const rules = catalogue.flatMap((row) => ('rule' in row ? [row.rule] : []));
    expect(rules.toSorted()).toEqual(builtInRules.toSorted());
  });

  it('tells a story about every scenario', () => {
    const told = stories.map(({ text }) => text).join('\n');
    expect(scenarios.map(({ name }) => name).filter((name) => !told.includes(`'${name}'`))).toEqual([]);
  });

  it('lists every scenario in the README as the scenario describes itself', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = scenarios.map(({ name, description }) => `| \`${name}\` | ${description} |`);
    expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  });

  it('re-exports nothing through index files', () => {
    expect(paths(src.filter(({ path }) => /\/index\.tsx?$/.test(path)))).toEqual([]);
  });
});
