import { describe, expect, it } from 'vitest';
import { noChanges } from '../../domain/changes';
import { chosenChanges, copySelection } from '../../domain/selections/copy';
import { stateOf } from '../../domain/selections/testing/states';
import { copySentences, notCopied, signInNameOffer, turnedRound } from './copyWords';

const sides = { source: 'the file', target: 'Labs' };
const option = 'userPrincipalNameFromAlternateEmail';

describe('the words of a copy', () => {
  it('tell what starts and what stops, and where', () => {
    const plan = copySelection(
      stateOf({ city: 'export', department: 'export', manager: 'import' }, [['user_employee_id', 'up']]),
      stateOf({ state: 'export' }, [['user_badge', 'up']]),
    );
    expect(copySentences(plan.changes, 'Labs')).toEqual([
      '2 attributes start to be exported to Labs: Department and City. Saving overwrites them in Microsoft 365 for every user bound there.',
      '1 attribute stops: State or province; Microsoft 365 keeps what it has.',
    ]);
    expect(notCopied(plan, sides)).toEqual([
      expect.stringMatching(/^Manager: imported in the file\. .* so Labs keeps it as it is\.$/),
      expect.stringMatching(/^Rule user_employee_id, direction up: not known/),
      expect.stringMatching(/^Rule user_badge, direction up: only in Labs and not known/),
    ]);
    expect(copySentences(noChanges, 'Labs')).toEqual([]);
  });

  it('tell together what the source does not speak of', () => {
    const plan = copySelection({ directions: { city: 'export' }, unread: [] }, stateOf({}));
    expect(copySentences(plan.changes, 'Labs')[0]).toMatch(/: City\. Saving overwrites it in/);
    expect(notCopied(plan, sides)).toEqual([
      expect.stringMatching(
        /^Not in the file, and left as they are: Department, .* and Sign-in name from alternate email\.$/,
      ),
    ]);
  });

  it('leave an import of the target alone, and say that one which is turned round does not come back from here', () => {
    const plan = copySelection(stateOf({ city: 'export' }), stateOf({ city: 'import', state: 'import' }));
    expect(notCopied(plan, sides)).toEqual([
      'State or province: Labs imports it, and an import is left as it is.',
    ]);
    expect(turnedRound(plan.turnsRound, 'Labs')).toBe(
      'Labs imports City now. Saving ends that import, which only the JumpCloud Admin Portal can set again.',
    );
    expect(turnedRound(['city', 'state'], 'Labs')).toContain('Saving ends these imports, which');
  });

  it.each([
    ['export', 'exclude', /^Also start/, /^1 attribute starts to be exported to Labs: Sign-in name from/],
    [
      'exclude',
      'export',
      /^Also stop/,
      /^1 attribute stops: Sign-in name .*; the sign-in name comes from the/,
    ],
  ] as const)('offer the sign-in name on its own, from %s to %s', (from, to, label, sentence) => {
    const plan = copySelection(stateOf({ [option]: from }), stateOf({ [option]: to }));
    expect(copySentences(chosenChanges(plan, false), 'Labs')).toEqual([]);
    expect(copySentences(chosenChanges(plan, true), 'Labs')).toEqual([expect.stringMatching(sentence)]);
    expect(signInNameOffer(plan, 'Labs', false)?.label).toMatch(label);
    expect(signInNameOffer(plan, 'Labs', false)?.title).toContain('is not copied unless');
    expect(signInNameOffer(plan, 'Labs', true)?.title).toContain('is copied, as you asked');
  });

  it('count the sign-in name with the others once it is asked for, each with what stopping it does', () => {
    const plan = copySelection(stateOf({}), stateOf({ city: 'export', [option]: 'export' }));
    expect(copySentences(chosenChanges(plan, true), 'Labs')).toEqual([
      '2 attributes stop: City and Sign-in name from alternate email; Microsoft 365 keeps what it has; the sign-in name comes from the company email again, and may change.',
    ]);
  });

  it('do not offer it where both have it alike', () => {
    const same = stateOf({ [option]: 'export' });
    expect(signInNameOffer(copySelection(same, same), 'Labs', false)).toBeNull();
  });
});
