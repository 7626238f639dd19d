/**
 * Characters that cannot be seen, or that change how the text around them is seen: control and format characters
 * (direction marks among them, which can make a script read differently from what it does), line and paragraph
 * separators, and halves of surrogate pairs, which no text file can hold. Unicode general categories.
 */
export const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/u;

/**
 * The text with nothing in it that a shell could obey: letters, digits, spaces and `. _ -`; whatever else there is
 * becomes a question mark. For a comment: a shell that is typed into may not know comments (zsh on macOS does not).
 */
export const harmless = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ._-]/gu, '?');

/** The text on one line and fit to be seen, for a comment or a heading; what cannot be seen becomes a space. */
export const oneLine = (text: string): string => text.replaceAll(new RegExp(unprintable, 'gu'), ' ').trim();
