import { describe, expect, it } from 'vitest';
import { ready, source } from '../../shared/preview/testing/readyPreview';
import { believedAt } from './believed';

const at = Date.UTC(2026, 10, 23, 10);
const minute = 60_000;

describe('what a row tells by a comparison', () => {
  it('is told while it is complete, after the last change of the export and of late', () => {
    expect(believedAt(ready, null, at + minute)).toBe(ready);
    expect(believedAt(ready, at - minute, at + minute)).toBe(ready);
  });

  it.each([
    ['nothing was compared', null, null, at],
    ['it goes on', { ...ready, phase: 'reading' }, null, at],
    ['it was cancelled', { ...ready, phase: 'cancelled' }, null, at],
    ['it has no Microsoft side', { ...ready, source: { ...source, kind: 'none' }, valuesAt: null }, null, at],
    ['a save came after it', ready, at + minute, at + 2 * minute],
    ['its values are more than an hour old', ready, null, at + 61 * minute],
  ] as const)('is not told where %s', (_, state, exportChangedAt, now) =>
    expect(believedAt(state, exportChangedAt, now)).toBeNull(),
  );
});
