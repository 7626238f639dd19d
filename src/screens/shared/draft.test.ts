import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, noChanges } from '../../domain/changes';
import { isDirectoryId } from '../../domain/directory';
import { anyDirections, wantedOn } from '../../domain/testing/directions';
import { readDraft, wantedByDraft, writeDraft } from './draft';

const directoryId = '5f0000000000000000000001';
if (!isDirectoryId(directoryId)) throw new Error('not a directory id');
const place = { organizationId: null, directoryId };

/** The part of `Storage` in memory; `broken` refuses as a full or forbidden storage does. */
function storage(content: Record<string, string> = {}, broken = false): Storage {
  const items = new Map(Object.entries(content));
  const refuse = () => {
    if (broken) throw new DOMException('QuotaExceededError');
  };
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    getItem: (key) => (refuse(), items.get(key) ?? null),
    setItem: (key, value) => (refuse(), void items.set(key, value)),
    removeItem: (key) => (refuse(), void items.delete(key)),
  };
}

const anyWish = anyDirections.chain((saved) => fc.tuple(fc.constant(saved), wantedOn(saved)));

describe('the draft', () => {
  it('brings back what was wanted', () => {
    fc.assert(
      fc.property(anyWish, ([saved, wanted]) => {
        const store = storage();
        writeDraft(store, place, changesBetween(saved, wanted));
        expect(wantedByDraft(saved, readDraft(store, place))).toEqual(wanted);
      }),
    );
  });

  it('keeps the choices when somebody else has changed what is saved', () => {
    fc.assert(
      fc.property(anyWish, anyDirections, ([saved, wanted], later) => {
        const store = storage();
        const changes = changesBetween(saved, wanted);
        writeDraft(store, place, changes);
        const kept = wantedByDraft(later, readDraft(store, place));
        for (const id of changes.turnOn) expect(kept[id]).toBe('export');
        for (const id of changes.turnOff) expect(kept[id]).toBe('exclude');
      }),
    );
  });

  it('is forgotten with the last change', () => {
    const store = storage();
    writeDraft(store, place, { turnOn: ['city'], turnOff: [] });
    writeDraft(store, place, noChanges);
    expect(store.length).toBe(0);
  });

  it.each(['nonsense', '[]', 'null', '{"shoeSize":true,"city":"yes"}'])('reads %s as no draft', (text) => {
    expect(readDraft(storage({ [`attribute-export-draft:own:${directoryId}`]: text }), place)).toEqual({});
  });

  it('is not shown to whoever works in another organisation', () => {
    const store = storage();
    const there = { ...place, organizationId: '5f0a1c7e9b3d246800000002' };
    writeDraft(store, there, { turnOn: ['city'], turnOff: [] });
    expect(readDraft(store, place)).toEqual({});
    writeDraft(store, place, noChanges);
    expect(readDraft(store, there)).toEqual({ city: true });
  });

  it('survives a storage that refuses', () => {
    const store = storage({}, true);
    writeDraft(store, place, { turnOn: ['city'], turnOff: [] });
    expect(readDraft(store, place)).toEqual({});
  });
});
