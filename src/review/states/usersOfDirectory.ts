/** Who is bound to a directory, binding and unbinding. */
import { seedFacts } from '../../mocks/scenarios';
import { exportPath, statesOf } from '../places';
import { choose, click, clickText, hold, press, see, seeRole, type } from '../state';

const path = `${exportPath}/users`;
const { unbound, user, groups, microsoft } = seedFacts;

const read = see(/^Read from JumpCloud, /);

const chosen = [
  read,
  press('Bind users or groups'),
  type('Search users to bind', unbound.one.name),
  click('checkbox', new RegExp(unbound.one.name)),
  see('1 user, all newly bound.'),
];

const compared = [...chosen, press('Compare with Graph'), seeRole('button', 'List the values')];

const severalChosen = [
  read,
  choose('Bound', 'Directly and through a group'),
  press('Choose all 15 bound directly'),
  seeRole('region', 'Chosen to unbind'),
];

const severalUnbound = [press('Unbind 15 users…'), press('Unbind 15 users')];

export const usersStates = statesOf('Users', path, {
  'users-sync-errors': {
    title: 'Synchronisation failed for many',
    lookAt: 'States in words and numbers; the vendor’s message in the row.',
    scenario: 'sync-errors',
    steps: [read],
  },
  'users-nobody-fits': {
    title: 'Nobody fits the search',
    lookAt: 'That it is the search, and the way back.',
    path: `${path}?find=nobody-of-that-name`,
    steps: [read],
  },
  'users-one': {
    title: 'One user, bound twice',
    lookAt: 'Both routes, the last synchronisation, and the way to the values.',
    path: `${path}?find=keller&person=${user.id}`,
    steps: [read, seeRole('region', 'One user')],
  },
  'users-cancelled': {
    title: 'Reading was cancelled',
    lookAt: 'What was read is kept, and reading can go on.',
    scenario: 'slow',
    steps: [see(/^Finding the bound users: /), press('Cancel reading'), see('Reading was cancelled')],
  },
  'users-read-only': {
    title: 'A role that only reads',
    lookAt: 'Who is bound can be read; each control says why it is locked.',
    scenario: 'read-only-admin',
    steps: [read],
  },
  'users-choose': {
    title: 'Choosing whom to bind',
    lookAt: 'What binding does is said before anybody is chosen.',
    steps: chosen,
  },
  'users-bind-compared': {
    title: 'Compared before binding',
    lookAt: 'The numbers are of exactly the chosen users, the always exported attributes among them.',
    steps: compared,
  },
  'users-bind-review': {
    title: 'Review before binding',
    lookAt: 'What may be lost, a backup of it, and the directory’s name to be typed.',
    steps: [...compared, press('Review and bind'), seeRole('dialog', /./)],
  },
  'users-bind-partly': {
    title: 'Partly bound',
    lookAt: 'Bound, failed and not tried are told apart; trying again sends only what is left.',
    scenario: 'binding-fails',
    steps: [
      ...chosen,
      type('Search users to bind', unbound.other.name),
      click('checkbox', new RegExp(unbound.other.name)),
      see('2 users, all newly bound.'),
      press('Review and bind'),
      type(new RegExp(`Type ${microsoft.name} to confirm`), microsoft.name),
      press(/^Overwrite and bind/),
      see(/^Partly bound: /),
    ],
  },
  'users-unbind-review': {
    title: 'Review before unbinding a group',
    lookAt: 'For whom the synchronisation ends, and who stays bound.',
    steps: [read, press(`Unbind group ${groups.bound.name}`), seeRole('dialog', /./)],
  },
  'users-chosen': {
    title: 'Several are chosen to be unbound',
    lookAt: 'Whom the bar counts, and why others cannot be chosen.',
    steps: severalChosen,
  },
  'users-unbind-several-review': {
    title: 'Review before unbinding several',
    lookAt: 'To whom it happens, who stays bound, and what unbinding does not do.',
    steps: [...severalChosen, press('Unbind 15 users…'), seeRole('dialog', /./)],
  },
  'users-unbinding': {
    title: 'Many are being unbound',
    lookAt: 'How far it is, what it does now, and the way to stop it.',
    steps: [
      read,
      press('Choose all 45 bound directly'),
      press('Unbind 45 users…'),
      see(/^For 30 users the synchronisation ends/),
      hold('/associations'),
      press('Unbind 45 users'),
      see('Unbinding…'),
    ],
  },
  'users-unbind-partly': {
    title: 'Partly unbound',
    lookAt: 'What failed comes first; who is not unbound is still chosen.',
    scenario: 'binding-fails',
    steps: [...severalChosen, ...severalUnbound, see('Partly unbound: 1 of 15')],
  },
  'users-unbind-elsewhere': {
    title: 'Somebody else unbound one of them',
    lookAt: 'That is fine, and it is said who it was; some stay bound through their group.',
    scenario: 'bound-elsewhere',
    steps: [
      ...severalChosen,
      ...severalUnbound,
      see('Unbound: 14 of 15, the others already'),
      see(/^15 users stay bound along another route/),
    ],
  },
  'users-bind-groups': {
    title: 'Choosing a group to bind',
    lookAt: 'How many of its members would be newly bound.',
    steps: [
      read,
      press('Bind users or groups'),
      clickText('Groups'),
      click('checkbox', groups.unbound.name),
      see(`${groups.unbound.members} users, all newly bound.`),
    ],
  },
});
