/**
 * People whom stories know by name: whatever the random numbers say, they are as told here. The facts about them that
 * stories may rely on are in scenarios.ts.
 */
import type { Account, AccountValues, User } from '../model';
import { userIdOf } from './ids';
import { longDepartment } from './work';

export interface Part {
  /** `bound`: the number of the first user who is not bound. */
  readonly user?: (bound: number) => Partial<User>;
  readonly values?: Partial<AccountValues>;
  readonly account?: Partial<Pick<Account, 'onPremisesSyncEnabled' | 'isLinked'>>;
  readonly hasNoAccount?: true;
}

const mobile = (number: string): Partial<User> => ({ phoneNumbers: [{ type: 'mobile', number }] });

const department = (jumpCloud: string, microsoft: string | null): Part => ({
  user: () => ({ department: jumpCloud }),
  values: { department: microsoft },
});

/** By number of user. Bound, each of them, to the first directory of every organisation with fifty users. */
export const cast: ReadonlyMap<number, Part> = new Map<number, Part>([
  [
    0,
    {
      user: () => ({
        firstname: 'Jonas',
        lastname: 'Keller',
        username: 'jonas.keller',
        email: 'jonas.keller@oakmere.example',
        alternateEmail: 'jkeller@post.example',
        manager: userIdOf(1),
        department: 'Finance',
      }),
      values: { department: 'Accounts Payable' },
    },
  ],
  [20, department(longDepartment, 'Quality')],
  [21, { user: () => mobile('+351 91 555 1052'), values: { mobilePhone: '+351915551052' } }],
  [22, department('Legal', 'Legal')],
  [23, department('Quality', null)],
  [24, department('', 'Manufacturing')],
  [25, { ...department('Finance', 'Controlling'), account: { onPremisesSyncEnabled: true } }],
  [26, { user: () => mobile('+1 (720) 555 9138'), values: { mobilePhone: '+1 (720) 555 0100' } }],
  [27, { user: (bound) => ({ manager: userIdOf(bound) }), values: { manager: userIdOf(3) } }],
  [28, { user: () => ({ department: 'Service' }), hasNoAccount: true }],
  [29, { ...department('Legal', 'Sales'), account: { isLinked: false } }],
  [30, { user: () => ({ department: 'Operations' }), hasNoAccount: true }],
  [
    31,
    {
      user: () => ({ department: 'Optics Research' }),
      values: {
        department: '=HYPERLINK("http://prices.example","Finance")',
        streetAddress: 'Rear entrance\r\nRynek 14/3; ask for "Goods In", door 4',
      },
    },
  ],
  [
    32,
    {
      user: () => ({
        alternateEmail: 'keiko at post.example',
        phoneNumbers: [
          { type: 'work', number: '+31 10 555 5094' },
          { type: 'work', number: '+31 10 555 5095' },
          { type: 'mobile', number: 'ask reception' },
        ],
      }),
    },
  ],
]);

/** Two accounts of nobody in JumpCloud have the address of this user, who has no account of their own. */
export const numberOfSharedAddress = 30;

/** Holds an administrator role in Microsoft 365, whatever the others do. */
export const numberOfAdministrator = 26;
