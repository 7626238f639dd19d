const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });

/** “1,620”. */
export const formatNumber = (value: number): string => number.format(value);

/** A time in milliseconds since 1970, in the reader’s time zone. */
export const formatTime = (at: number): string => date.format(at);

/** The day of a time of the last months, in milliseconds since 1970, in the reader’s time zone: “Sep 5”. */
export const formatDay = (at: number): string => day.format(at);

/** “1 value”, “1,620 values”. */
export const plural = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
