/**
 * The wire of bindings: who is bound to a Microsoft 365 directory and along which routes, and the groups they come by.
 *
 * Source: JumpCloud API v2 Swagger description, `GraphObjectWithPaths`, `GraphConnection`, `UserGroup` and
 * `GraphOperation-Office365`. All of these lists answer ten items unless told otherwise, and never more than a hundred.
 */
import * as v from 'valibot';
import { ObjectId } from './contract';

export const bindingPaths = {
  boundGroups: (directoryId: string) => `/api/v2/office365s/${directoryId}/usergroups`,
  associations: (directoryId: string) => `/api/v2/office365s/${directoryId}/associations`,
  groups: '/api/v2/usergroups',
  membership: (groupId: string) => `/api/v2/usergroups/${groupId}/membership`,
} as const;

/** What can be bound to a Microsoft 365 directory, in the form of the parameter `targets`, which is required. */
export const bindingTargets = ['user', 'user_group'] as const;
export const allBindingTargets = bindingTargets.join(',');
const BindingTarget = v.picklist(bindingTargets);

const GraphObject = v.looseObject({ id: v.string(), type: v.nullish(v.string()) });

/** An edge of JumpCloud's graph; `from` may be left out where it is clear. */
export const WireConnection = v.looseObject({ from: v.nullish(GraphObject), to: GraphObject });
export type WireConnection = v.InferOutput<typeof WireConnection>;

/** A group that is bound, or a user who is a member of a group. */
export const WireGraphObject = v.looseObject({
  ...GraphObject.entries,
  paths: v.nullish(v.array(v.unknown())),
});
export type WireGraphObject = v.InferOutput<typeof WireGraphObject>;

/** The description requires no member of a group; one without an id could not be bound. */
export const WireGroup = v.looseObject({ id: ObjectId, name: v.nullish(v.string()) });
export type WireGroup = v.InferOutput<typeof WireGroup>;

/** What POST takes. `update` exists too and concerns attributes that bindings to Microsoft 365 do not have. */
export const AssociationRequest = v.strictObject({
  op: v.picklist(['add', 'remove']),
  type: BindingTarget,
  id: ObjectId,
});
export type AssociationRequest = v.InferOutput<typeof AssociationRequest>;
