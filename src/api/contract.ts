/**
 * The wire: every name, shape, default and limit of the JumpCloud API that this console relies on.
 *
 * Sources: JumpCloud API v2 and Directory Insights Swagger descriptions (as kept in TheJumpCloud/jcapi-powershell
 * and, before rewriting, in ConductorOne/baton-jumpcloud). Responses are read leniently where the descriptions
 * are silent (unknown members, null for absent) and strictly where the console depends on them.
 */
import * as v from 'valibot';

/** Paths on the page's own origin; a proxy or the simulation stands behind them. */
export const paths = {
  directories: '/api/v2/directories',
  instance: (directoryId: string) => `/api/v2/office365s/${directoryId}`,
  rules: (directoryId: string) => `/api/v2/office365s/${directoryId}/translationrules`,
  rule: (directoryId: string, ruleId: string) =>
    `/api/v2/office365s/${directoryId}/translationrules/${ruleId}`,
  boundUsers: (directoryId: string) => `/api/v2/office365s/${directoryId}/users`,
  events: '/insights/directory/v1/events',
  eventCount: '/insights/directory/v1/events/count',
} as const;

export const headers = {
  apiKey: 'x-api-key',
  organization: 'x-org-id',
  totalCount: 'X-Total-Count',
  link: 'Link',
  retryAfter: 'Retry-After',
  requestId: 'X-Request-Id',
  resultCount: 'X-Result-Count',
  searchAfter: 'X-Search_after',
} as const;

/** v2 lists answer ten items unless told otherwise, and never more than a hundred. */
export const defaultPageSize = 10;
export const maxPageSize = 100;

/** Directory Insights answers a thousand events unless told otherwise, and never more than ten thousand. */
export const defaultEventLimit = 1000;
export const maxEventLimit = 10_000;

const objectIdPattern = /^[0-9a-f]{24}$/i;
export const ObjectId = v.pipe(v.string(), v.regex(objectIdPattern, 'must be 24 hexadecimal characters'));

const DefaultDomain = v.looseObject({ id: v.nullish(v.string()), domain: v.nullish(v.string()) });

/**
 * As live tenants answer it; the description leaves it free-form. `expiry.seconds` are seconds since 1970, as a string
 * in protobuf-JSON style; a number is accepted too.
 */
const Seconds = v.union([v.number(), v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/))]);
export const OAuthStatus = v.looseObject({
  expiry: v.nullish(v.looseObject({ seconds: v.nullish(Seconds) })),
  error: v.nullish(v.string()),
  errorMessage: v.nullish(v.string()),
});

/** Neither a kind this console does not know nor a domain that is not as described may hide the other directories. */
export const WireDirectory = v.looseObject({
  id: ObjectId,
  name: v.string(),
  type: v.string(),
  defaultDomain: v.fallback(v.nullish(DefaultDomain), null),
  oAuthStatus: v.nullish(OAuthStatus),
});
export type WireDirectory = v.InferOutput<typeof WireDirectory>;

const LockoutAction = v.picklist(['suspend', 'maintain']);

export const WireInstance = v.looseObject({
  id: ObjectId,
  name: v.nullish(v.string()),
  groupsEnabled: v.nullish(v.boolean()),
  userLockoutAction: v.nullish(LockoutAction),
  userPasswordExpirationAction: v.nullish(LockoutAction),
  defaultDomain: v.nullish(DefaultDomain),
});
export type WireInstance = v.InferOutput<typeof WireInstance>;

/** What PATCH takes; `defaultDomain: {}` unsets the default domain. */
export const InstancePatch = v.partial(
  v.strictObject({
    name: v.string(),
    groupsEnabled: v.boolean(),
    userLockoutAction: LockoutAction,
    userPasswordExpirationAction: LockoutAction,
    defaultDomain: v.partial(v.strictObject({ id: v.string() })),
  }),
);
export type InstancePatch = v.InferOutput<typeof InstancePatch>;

/** The thirteen values of `Office365BuiltinTranslation`. */
export const builtInRules = [
  'user_alternate_email',
  'user_business_phones',
  'user_city',
  'user_country',
  'user_department',
  'user_job_title',
  'user_manager',
  'user_mobile_phone',
  'user_office_location',
  'user_postal_code',
  'user_principal_name_from_alternate_email',
  'user_state',
  'user_street_address',
] as const;
export const BuiltInRule = v.picklist(builtInRules, 'is not a known translation');
export type BuiltInRule = v.InferOutput<typeof BuiltInRule>;

/** Old rules may lack `direction`: missing means export. A rule name we do not know is kept as it is. */
export const WireRule = v.looseObject({
  id: ObjectId,
  builtIn: v.pipe(v.string(), v.nonEmpty()),
  direction: v.nullish(v.string(), 'export'),
});
export type WireRule = v.InferOutput<typeof WireRule>;

/** What POST takes; `direction` has one value and defaults to it. */
export const RuleRequest = v.strictObject({
  builtIn: BuiltInRule,
  direction: v.optional(v.literal('export'), 'export'),
});
export type RuleRequest = v.InferInput<typeof RuleRequest>;

export const SyncStatus = v.looseObject({
  code: v.nullish(v.number()),
  message: v.nullish(v.string()),
  details: v.nullish(v.array(v.unknown())),
  syncedAt: v.nullish(v.string()),
});

/** `externalId` and `syncStatus` come only with `syncStatus=true`; one entry of `paths` per route of binding. */
export const WireBoundUser = v.looseObject({
  id: v.string(),
  type: v.nullish(v.string()),
  paths: v.nullish(v.array(v.array(v.unknown()))),
  externalId: v.nullish(v.string()),
  syncStatus: v.nullish(SyncStatus),
});
export type WireBoundUser = v.InferOutput<typeof WireBoundUser>;

const Person = v.looseObject({
  id: v.nullish(v.string()),
  type: v.nullish(v.string()),
  name: v.nullish(v.string()),
  email: v.nullish(v.string()),
});

/** A time as RFC 3339 writes it; the console has to place events in time. */
const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a time'),
);

/** The two event types of this product; no public sample of either exists. */
export const eventTypes = ['integrationattribute_include', 'integrationattribute_exclude'] as const;

/** What the console cannot do without of an event. Every other member passes as it was sent, whatever its shape. */
export const SentEvent = v.looseObject({ event_type: v.string(), timestamp: Timestamp });
export type SentEvent = v.InferOutput<typeof SentEvent>;

/** An event in the shape that the API describes, as far as it does: the simulation writes such. */
export const WireEvent = v.looseObject({
  ...SentEvent.entries,
  id: v.nullish(v.string()),
  service: v.nullish(v.string()),
  initiated_by: v.nullish(Person),
  resource: v.nullish(Person),
  association: v.nullish(Person),
  changes: v.nullish(
    v.array(
      v.looseObject({
        field: v.nullish(v.string()),
        from: v.optional(v.unknown()),
        to: v.optional(v.unknown()),
      }),
    ),
  ),
  client_ip: v.nullish(v.string()),
  auth_method: v.nullish(v.string()),
});
export type WireEvent = v.InferOutput<typeof WireEvent>;

/** One condition of `search_term`: an event field and the value, or any of the values, it must have. */
const SearchCondition = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** What Directory Insights takes. Nonsense as `sort` or `limit` is not refused: the default counts then. */
export const EventQuery = v.looseObject({
  service: v.pipe(v.array(v.string()), v.nonEmpty()),
  start_time: v.pipe(v.string(), v.isoTimestamp()),
  end_time: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  fields: v.optional(v.array(v.string())),
  search_term: v.optional(
    v.partial(
      v.strictObject({
        and: v.union([v.array(SearchCondition), SearchCondition]),
        or: v.union([v.array(SearchCondition), SearchCondition]),
        not: v.union([v.array(SearchCondition), SearchCondition]),
      }),
    ),
  ),
  sort: v.fallback(v.optional(v.string()), undefined),
  limit: v.fallback(v.optional(v.number()), undefined),
  skip: v.optional(v.number()),
  search_after: v.optional(v.array(v.union([v.string(), v.number()]))),
});
export type EventQuery = v.InferOutput<typeof EventQuery>;

export const EventCount = v.looseObject({ count: v.number() });
export const SearchAfter = v.array(v.union([v.string(), v.number()]));

/** A member that is read by itself: of another shape it counts as not there, and takes nothing from the others. */
const maybe = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null);

const FieldViolations = maybe(
  v.array(v.looseObject({ field: maybe(v.string()), description: maybe(v.string()) })),
);

/** Error and ErrorDetails in one, and `error` of tokens: every member is optional, and violations go by two names. */
export const WireError = v.looseObject({
  code: maybe(v.number()),
  message: maybe(v.string()),
  error: maybe(v.string()),
  status: maybe(v.string()),
  details: maybe(
    v.array(
      v.fallback(
        v.looseObject({
          '@type': maybe(v.string()),
          fieldViolationsList: FieldViolations,
          fieldViolations: FieldViolations,
        }),
        {},
      ),
    ),
  ),
});
export type WireError = v.InferOutput<typeof WireError>;
