/**
 * The wire of a Microsoft 365 directory's domains (API v2 `/office365s/{id}/domains`, as the Konfig-generated SDK of
 * the vendor's description has it). The fields of an item are not described: they are taken to be those of
 * `defaultDomain`, and a bare name or a `name` is read as well.
 */
import * as v from 'valibot';

export const domainPaths = {
  domains: (directoryId: string) => `/api/v2/office365s/${directoryId}/domains`,
} as const;

/** This list answers a hundred unless told otherwise, and never more. */
export const domainPageSize = 100;

const Name = v.nullish(v.string());
const WireDomain = v.union([v.string(), v.looseObject({ id: Name, domain: Name, name: Name })]);

/** `totalCount` may be written as text, as the parameters of this route are. */
const Described = v.looseObject({
  domains: v.nullable(v.array(WireDomain)),
  totalCount: v.nullish(v.union([v.number(), v.string()])),
});
export type WireDomainPage = v.InferOutput<typeof Described>;

/** Every other list of API v2 is a bare array; this one may turn out to be as well. */
const Bare = v.pipe(
  v.array(WireDomain),
  v.transform((domains): WireDomainPage => ({ domains })),
);
export const WireDomainPage = v.union([Bare, Described]);
