import * as v from 'valibot';

/** A time as `toISOString` writes it, or as another program may (RFC 3339), of which every browser can make a date. */
export const SavedTime = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
