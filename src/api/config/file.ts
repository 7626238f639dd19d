/**
 * What an operator sets up without building anew: the file `/config.json`. public/config.schema.json says the same to
 * editors; a test holds the two to one meaning.
 */
import * as v from 'valibot';
import { regions } from '../contractRegions';

const guid = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const domain = String.raw`([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z]{2,}`;
const matching = (pattern: string) => v.pipe(v.string(), v.regex(new RegExp(`^${pattern}$`)));

/** Whole minutes, up to half a day. */
const isLockTime = (minutes: number) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 720;

export const defaultTitle = 'User Attributes Export';

export const ConfigFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** `mock` in builds that contain the simulation only. */
  backend: v.picklist(['live', 'mock']),
  /** The proxy decides which hosts are asked; the page takes its words and links from this. */
  region: v.picklist(regions),
  /** The app registration in Microsoft Entra. `common` is no tenant: accounts of any tenant could be compared then. */
  graph: v.optional(v.strictObject({ clientId: matching(guid), tenant: matching(`(${guid}|${domain})`) })),
  sessionLockMinutes: v.optional(v.pipe(v.number(), v.check(isLockTime)), 15),
  title: v.optional(matching('(?=.*\\S).{1,60}'), defaultTitle),
});
export type Configuration = Omit<v.InferOutput<typeof ConfigFile>, '$schema'>;
