import { seedPeople } from './seedPeople';

/** Facts of the seeded organisation that hold in every scenario, unless its description says otherwise. */
export const seedFacts = {
  /** The key with which the console of a mock build signs in. Any other non-empty key works too. */
  apiKey: 'mock-key-of-anna-berg',
  organizationId: '5f0a1c7e9b3d246800000001',
  organization: 'Oakmere Instruments',
  /** The other organisation of the administrator in `several-organisations`; its one directory is no Microsoft 365. */
  secondOrganization: {
    id: '5f0a1c7e9b3d246800000002',
    directory: { id: '61a4d2b87c0e93f5000000ff', name: 'Northwick LDAP' },
  },
  administrator: 'anna.berg@oakmere.example',
  secondAdministrator: 'maria.lopez@oakmere.example',
  microsoft: {
    id: '61a4d2b87c0e93f500000001',
    name: 'Oakmere 365',
    domain: 'oakmere.example',
    boundUsers: 180,
  },
  secondMicrosoft: {
    id: '61a4d2b87c0e93f500000002',
    name: 'Oakmere Labs 365',
    domain: 'labs.oakmere.example',
    boundUsers: 36,
  },
  googleWorkspace: { id: '61a4d2b87c0e93f500000003', name: 'Oakmere Workspace' },
  ldap: { id: '61a4d2b87c0e93f500000004', name: 'JumpCloud LDAP' },
  /** The domain that the tenant of `wrong-tenant` has proved to be its own. */
  wrongTenantDomain: 'elsewhere.example',
  /** The bound users of the first directory in `large-organisation`. */
  largeOrganisationBoundUsers: 100_000,
  /** All directories in `many-directories`; the two of Microsoft 365 come after the first ten. */
  manyDirectories: 23,
  /** A user bound to the first directory, whose department differs between the two sides. */
  user: {
    id: '64b1f0c2a9d37e1000000000',
    name: 'Jonas Keller',
    email: 'jonas.keller@oakmere.example',
    jumpCloudDepartment: 'Finance',
    microsoftDepartment: 'Accounts Payable',
  },
  people: seedPeople,
  /** Accounts of the first directory that belong to nobody in JumpCloud. */
  unclaimedAccounts: 12,
  /** The same in `many-to-import`. */
  manyToImport: 2400,
  /** Some of them in `import-conflict`. */
  strangers: {
    usernameTaken: {
      firstName: 'Jonas',
      lastName: 'Keller-Weber',
      signInName: 'jonas.keller@mail.oakmere.example',
    },
    alreadyThere: { firstName: 'Elif', lastName: 'Okafor', signInName: 'elif.okafor@oakmere.example' },
    withoutUsername: { firstName: 'Mei', lastName: 'Tanaka', signInName: '0042@mail.oakmere.example' },
  },
  /** The user groups: `bound` is bound to the first directory, `unbound` to none. */
  groups: {
    bound: { id: '63c9e5a10f7b28d400000001', name: 'All Staff' },
    unbound: { id: '63c9e5a10f7b28d400000003', name: 'Contractors', members: 60 },
  },
  /** Users who are not bound to the first directory yet; all of them are in the group that is not bound. */
  unbound: {
    /** Has an account, of which binding overwrites the display name and the city. */
    one: {
      id: '64b1f0c2a9d37e10000000b8',
      accountId: '00000001-7b1d-4c5e-9a20-0000000000b8',
      name: 'Ingrid Bianchi',
      microsoft: { displayName: 'Bianchi, Ingrid', city: '名古屋市' },
      jumpCloud: { displayName: 'Ingrid Bianchi', city: 'Austin' },
    },
    other: { id: '64b1f0c2a9d37e10000000ba', name: 'Anders Kaya' },
    third: { id: '64b1f0c2a9d37e10000000bc', name: 'Niamh Patel' },
  },
  /** Bound to the first directory directly and through its group, like the user above; and directly only. */
  boundDirectly: { id: '64b1f0c2a9d37e1000000004', name: 'Giulia Nakamura' },
  /** Exported by the first directory in `healthy`; who switched them on is in the history. */
  exportedRules: ['user_job_title', 'user_office_location', 'user_city'],
  /** Owned by Microsoft 365 in the first directory in `healthy`: set to Import in the Admin Portal. */
  importedRule: 'user_business_phones',
  /** What the second administrator does in `changed-by-someone-else`. */
  changedElsewhere: { switchedOn: 'user_state', switchedOff: 'user_city' },
  /** The rule this console does not know, in `unknown-rule`. */
  unknownRule: 'user_employee_id',
} as const;
