import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { directoryId } from '../../domain/backup/testing/backups';
import { switchables } from '../../domain/attributes';
import { checkSelection, selectionFile, selectionToJson } from '../../domain/selections/file';
import { anyState, stateOf } from '../../domain/selections/testing/states';
import { readSavedText } from './savedFile';
import { savedSelection, SelectionText } from './selectionFile';

const published: unknown = JSON.parse(readFileSync('public/selection.schema.json', 'utf8'));
const bySchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  v.parse(v.record(v.string(), v.unknown()), published),
);
const byConsole = (file: unknown) => v.is(SelectionText, file);

const directory = { id: directoryId, name: 'Contoso', defaultDomain: 'contoso.example' };
const savedAt = Date.parse('2026-11-23T10:00:00.000Z');
const state = stateOf({ city: 'export', state: 'import' }, [['user_employee_id', 'sideways']]);
const usual = JSON.parse(selectionToJson(selectionFile(directory, state, savedAt)));
const textWith = (part: object) => JSON.stringify({ ...usual, ...part });

const anyDirectory = fc.record({
  id: fc.constant(directoryId),
  name: fc.string(),
  defaultDomain: fc.option(fc.domain()),
});
const anyTime = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59Z') });

describe('the selection of a directory as a file', () => {
  it('is as the published schema says, and opens as what was saved', () => {
    fc.assert(
      fc.property(anyDirectory, anyState, anyTime, (from, saved, at) => {
        const text = selectionToJson(selectionFile(from, saved, at));
        expect(bySchema(JSON.parse(text))).toBe(true);
        const opened = readSavedText(text, savedSelection);
        expect(opened).toEqual({ ok: true, value: selectionFile(from, saved, at) });
        expect(opened.ok && checkSelection(opened.value, from)).toEqual({
          ok: true,
          opened: { state: saved, unknownAttributes: [], fromOther: false },
        });
      }),
    );
  });

  it('names every attribute that can be switched by its id and its rule', () => {
    expect(usual.attributes).toEqual(
      switchables.map(({ id, rule }) => ({
        id,
        rule,
        direction: { city: 'export', state: 'import' }[id as string] ?? 'exclude',
      })),
    );
    expect(usual.unknownRules).toEqual([{ name: 'user_employee_id', direction: 'sideways' }]);
  });

  it('is judged alike by the console and by the published schema', () => {
    const text = fc.oneof(
      fc.constantFrom('', 'export', 'city', directoryId, usual.savedAt, '2026-13-01T00:00:00Z'),
      fc.string(),
    );
    const value = fc.oneof(text, fc.constantFrom(1, 2, null), fc.jsonValue());
    const change = (of: object) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(of), 'more'), value, { maxKeys: 2 })
        .map((changes) => Object.assign({}, of, changes));
    const lists = {
      directory: change(usual.directory),
      attributes: fc.array(change(usual.attributes[0]), { maxLength: 3 }),
      unknownRules: fc.array(change({ name: 'a', direction: 'b' }), { maxLength: 3 }),
    };
    const files = fc
      .tuple(change(usual), fc.record(lists, { requiredKeys: [] }))
      .map(([file, parts]) => Object.assign({}, file, parts));
    fc.assert(
      fc.property(files, (file) => {
        expect(byConsole(file)).toBe(bySchema(file));
      }),
    );
  });

  it.each([
    ['', { kind: 'not-json' }],
    ['{"kind":"attribute-export-plan","version":1}', { kind: 'other-kind' }],
    [textWith({ version: 2, attributes: 'written otherwise' }), { kind: 'newer-version', version: 2 }],
    [textWith({ savedAt: 'yesterday' }), { kind: 'malformed', where: 'savedAt' }],
    [textWith({ apiKey: 'x' }), { kind: 'malformed', where: 'apiKey' }],
    [
      textWith({ attributes: [{ id: 'city', rule: 'user_city', direction: 'sideways' }] }),
      { kind: 'malformed', where: 'attributes.0.direction' },
    ],
    [textWith({ unknownRules: [{ name: 'x' }] }), { kind: 'malformed', where: 'unknownRules.0.direction' }],
    [textWith({ directory: { ...directory, id: 'x' } }), { kind: 'malformed', where: 'directory.id' }],
  ])('is refused with the reason: %s', (text, problem) => {
    expect(readSavedText(text, savedSelection)).toEqual({ ok: false, problem });
  });
});
