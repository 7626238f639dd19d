import { describe, expect, it } from 'vitest';
import { switchables } from '../attributes';
import { sentBy } from './sentBy';

const ids = switchables.map(({ id }) => id);

describe('what a save begins to send', () => {
  it('is what is switched on', () => {
    expect(sentBy({ turnOn: ids, turnOff: [] })).toEqual(ids);
  });

  it('is of what is switched off the sign-in name alone, where its option is', () => {
    expect(sentBy({ turnOn: ['city'], turnOff: ids.filter((id) => id !== 'city') })).toEqual([
      'city',
      'userPrincipalName',
    ]);
  });
});
