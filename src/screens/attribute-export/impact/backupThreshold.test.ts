import { describe, expect, it } from 'vitest';
import { readThreshold, usualThreshold } from './backupThreshold';

describe('the threshold of the backup', () => {
  it.each([[null], ['0'], ['-3'], ['2.5'], ['many'], ['']])('is any loss where %s is stored', (text) =>
    expect(readThreshold(text)).toBe(usualThreshold),
  );
  it('is what was chosen', () => expect(readThreshold('25')).toBe(25));
});
