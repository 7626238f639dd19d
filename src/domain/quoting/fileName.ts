const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);

/**
 * A name for a file that every system takes: what it is, of what, and when.
 *
 * @param what a plain word, for example `backup`
 * @param of any text, for example a directory's name; only its letters a to z and digits are kept
 * @param at a time in ISO 8601
 * @param ending without the dot
 */
export const fileName = (what: string, of: string, at: string, ending: string): string =>
  `${[what, plain(of), plain(at.slice(0, 16).replace('T', ' '))].filter((part) => part !== '').join('-')}.${ending}`;
