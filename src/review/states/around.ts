/** What surrounds the pages of a directory: the list, the reference, signing in, organisations, failures. */
import { seedFacts } from '../../mocks/scenarios';
import { exportPath, statesOf } from '../places';
import { click, later, press, see, seeRole, type, type Step } from '../state';

export const directoryStates = statesOf('Cloud Directories', '/directories', {
  'directories-none': {
    title: 'No directory',
    lookAt: 'What to do next, and where.',
    scenario: 'no-directories',
  },
  'directories-many': {
    title: 'Twenty-three directories',
    lookAt: 'Microsoft 365 is found beyond the first page of ten.',
    scenario: 'many-directories',
  },
  'directories-token-expired': {
    title: 'A directory that needs re-authorisation',
    lookAt: 'The list says so before one opens it.',
    scenario: 'token-expired',
  },
});

export const attributeDataStates = statesOf('Attribute data', '/attribute-data', {
  'attribute-data-search': {
    title: 'Searched for phone',
    lookAt: 'Two of the attributes, by any of their names.',
    steps: [type('Search attributes', 'phone'), see('2 of 18 attributes')],
  },
  'attribute-data-none': {
    title: 'A search that finds nothing',
    lookAt: 'The way back to all.',
    path: '/attribute-data?q=shoe+size',
    steps: [seeRole('heading', 'No attribute has such a name')],
  },
});

const signOut = press('Sign out');
const signIn = (key: string, organization = ''): readonly Step[] => [
  type('API key', key),
  type('Organisation ID (optional)', organization),
  press('Sign in'),
];

export const signInStates = statesOf('Signing in', exportPath, {
  'sign-in': {
    title: 'Sign in',
    lookAt: 'What is asked for, where a key comes from, and what happens to it.',
    steps: [signOut, seeRole('heading', 'Sign in')],
  },
  'sign-in-empty': {
    title: 'Sent without a key',
    lookAt: 'Said at the field, before anything is sent.',
    steps: [signOut, press('Sign in'), see(/Enter an API key/)],
  },
  'sign-in-malformed': {
    title: 'What cannot be a key or an organisation',
    lookAt: 'Each field says what it wants.',
    steps: [signOut, ...signIn('mock-key', 'oakmere'), see(/has 24 characters/)],
  },
  'sign-in-key-refused': {
    title: 'The key is refused',
    lookAt: 'What may be wrong, and what to try.',
    scenario: 'key-refused',
    steps: [...signIn(seedFacts.apiKey), see(/does not accept this API key/)],
  },
  'sign-in-key-expired': {
    title: 'The key has expired',
    lookAt: 'Where a new one is made.',
    scenario: 'key-expired',
    steps: [...signIn(seedFacts.apiKey), see('This API key has expired')],
  },
  'sign-in-address-blocked': {
    title: 'The network address is blocked',
    lookAt: 'It is told apart from a wrong key.',
    scenario: 'address-blocked',
    steps: [signOut, ...signIn('another-key'), see(/blocks the network address/)],
  },
  'sign-in-organisation-needed': {
    title: 'An organisation is needed',
    lookAt: 'Which ID is meant, and where it stands.',
    scenario: 'several-organisations',
    steps: [...signIn('a-key'), see('An organisation ID is needed')],
  },
  'sign-in-organisation-unknown': {
    title: 'An organisation that is not this key’s',
    lookAt: 'The field that is wrong, not the key.',
    scenario: 'several-organisations',
    steps: [...signIn('a-key', '5f0a1c7e9b3d246800000009'), see(/does not know this organisation ID/)],
  },
  'sign-in-locked': {
    title: 'Locked because nobody used the page',
    lookAt: 'Why, and that unsaved changes are kept.',
    steps: [seeRole('switch', 'Department'), later(16), see('Locked because nobody used this page')],
  },
  'organisation-switch': {
    title: 'Going to another organisation',
    lookAt: 'Which one is open, and what switching does.',
    scenario: 'several-organisations',
    steps: [
      ...signIn('a-key', seedFacts.organizationId),
      press(/^Organisation …/),
      seeRole('button', 'Stay here'),
    ],
  },
  'organisation-unknown': {
    title: 'Another organisation that the key may not open',
    lookAt: 'One stays where one is.',
    scenario: 'several-organisations',
    steps: [
      ...signIn('a-key', seedFacts.organizationId),
      press(/^Organisation …/),
      type('Organisation ID', '5f0a1c7e9b3d246800000009'),
      press('Switch'),
      see(/does not know this organisation ID/),
    ],
  },
});

export const frameStates = statesOf('Frame and failures', '/directories', {
  'page-not-found': {
    title: 'An address that is no page',
    lookAt: 'The way back.',
    path: '/export',
    steps: [seeRole('heading', 'Page not found')],
  },
  'mock-panel': {
    title: 'The mock panel',
    lookAt: 'Every scenario, users of both sides, and the way back to the beginning.',
    steps: [press('Open mock panel'), seeRole('heading', 'Mock panel')],
  },
  'mock-panel-user': {
    title: 'A user in the mock panel',
    lookAt: 'Both sides of one user; a change in JumpCloud reaches Microsoft where it is exported.',
    steps: [
      press('Open mock panel'),
      type('Search users', seedFacts.user.name),
      click('button', new RegExp(seedFacts.user.email)),
      seeRole('region', 'In JumpCloud'),
    ],
  },
  'start-misspelt-scenario': {
    title: 'A scenario that does not exist',
    lookAt: 'Which ones there are.',
    breakage: 'misspelt-scenario',
    steps: [seeRole('heading', 'The console could not start')],
  },
  'start-wrong-set-up': {
    title: 'Set up wrongly',
    lookAt: 'Which file, what is wrong with it, and whom to tell.',
    breakage: 'wrong-set-up',
    steps: [seeRole('heading', 'The console is not set up correctly')],
  },
  'failure-part-not-loaded': {
    title: 'A part could not be loaded',
    lookAt: 'That unsaved changes are kept, and that a reload helps.',
    breakage: 'part-not-loaded',
    steps: [seeRole('heading', 'A part of the console could not be loaded')],
  },
  'failure-broken-page': {
    title: 'A page that stopped working',
    lookAt: 'What may have happened to a save, and details to report.',
    breakage: 'broken-page',
    steps: [seeRole('heading', 'This page stopped working')],
  },
});
