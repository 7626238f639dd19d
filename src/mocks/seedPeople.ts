/**
 * Bound users of the first directory by what a preview has to say of them; except in `everything-would-clear` and
 * `values-agree`. The attribute is one that `healthy` does not export.
 */
export const seedPeople = {
  same: { name: 'Emma O’Brien', attribute: 'department', jumpCloud: 'Legal', microsoft: 'Legal' },
  formatting: {
    name: 'Isabella Andersson',
    attribute: 'mobilePhone',
    jumpCloud: '+351 91 555 1052',
    microsoft: '+351915551052',
  },
  fills: { name: 'Anaïs Ibrahim', attribute: 'department', jumpCloud: 'Quality', microsoft: null },
  overwrites: {
    name: 'Jonas Keller',
    attribute: 'department',
    jumpCloud: 'Finance',
    microsoft: 'Accounts Payable',
  },
  clears: { name: 'Siobhán Andersson', attribute: 'department', jumpCloud: '', microsoft: 'Manufacturing' },
  /** What JumpCloud holds is longer than Graph takes. */
  tooLong: { name: 'Liam Hughes', attribute: 'department', microsoft: 'Quality' },
  /** Mastered in an on-premises directory. */
  onPremises: {
    name: 'Nils O’Brien',
    attribute: 'department',
    jumpCloud: 'Finance',
    microsoft: 'Controlling',
  },
  /** Holds an administrator role. */
  administrator: {
    name: 'Lars Ibrahim',
    attribute: 'mobilePhone',
    jumpCloud: '+1 (720) 555 9138',
    microsoft: '+1 (720) 555 0100',
  },
  /** Has a manager in JumpCloud who is not bound. */
  managerUnresolved: { name: 'Hugo Ando', attribute: 'manager' },
  withoutAccount: { name: 'Elif Okafor', attribute: 'department', jumpCloud: 'Service', hasNoAccount: true },
  /** No Microsoft id is known; found by the sign-in name. */
  foundByAddress: { name: 'Amara Ivanova', attribute: 'department', jumpCloud: 'Legal', microsoft: 'Sales' },
  /** Two accounts have this user’s address, and neither is known to be theirs. */
  ambiguous: { name: 'Rosa Ando', attribute: 'department', jumpCloud: 'Operations', hasNoAccount: true },
  /** Microsoft holds a formula here, and a street address of two lines with quotation marks. */
  hostile: {
    name: 'Nadia Okafor',
    attribute: 'department',
    jumpCloud: 'Optics Research',
    microsoft: '=HYPERLINK("http://prices.example","Finance")',
  },
  /** Two work phones, a mobile phone that is none, and an alternate email that is none. */
  odd: { name: 'Keiko Ivanova', attribute: 'otherMails', jumpCloud: 'keiko at post.example' },
} as const;
