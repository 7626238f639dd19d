import { describe, expect, it } from 'vitest';
import { scenarioIn, withoutScenario } from './scenarioParameter';

describe('the scenario in the address', () => {
  it.each([
    ['', null, ''],
    ['?scenario=slow', 'slow', ''],
    ['?q=a%20b&scenario=slow&show=changed', 'slow', '?q=a%20b&show=changed'],
    ['?scenarios=slow', null, '?scenarios=slow'],
  ])('%s asks for %s and leaves %s', (search, scenario, rest) => {
    expect([scenarioIn(search), withoutScenario(search)]).toEqual([scenario, rest]);
  });

  it('is told loudly when misspelt, with the names that exist', () => {
    expect(() => scenarioIn('?scenario=helthy')).toThrow(/“helthy”.*healthy, nothing-exported/);
  });
});
