/** How a country is written: as a word, as an ISO 3166 code of two or three letters, or as UK, which is no ISO code. */
export type CountryForm = 'name' | 'two-letter' | 'three-letter' | 'uk';

/** Something an administrator may want to mend in JumpCloud before a value is sent; it changes no class. */
export type Hint =
  /** Written otherwise than most people’s country; `usual` is how most are written. */
  | { readonly kind: 'country-mixed'; readonly form: CountryForm; readonly usual: CountryForm }
  /** JumpCloud has `count` work phones; Microsoft takes the first only. */
  | { readonly kind: 'more-work-phones'; readonly count: number }
  /** An alternate e-mail without the form of an address, or with characters that Microsoft does not take. */
  | { readonly kind: 'malformed-email' }
  /** A phone number with letters, or with fewer than 5 or more than 15 digits (ITU-T E.164). */
  | { readonly kind: 'odd-phone' }
  /** A company e-mail whose domain is none of the directory's: JumpCloud may send its default domain instead. */
  | { readonly kind: 'other-domain' };
