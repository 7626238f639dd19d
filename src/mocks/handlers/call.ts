import * as v from 'valibot';
import { ObjectId } from '../../api/contract';
import type { Command } from '../directory/commands';
import type { AdministratorName, MicrosoftDirectory, Organisation } from '../directory/model';
import { microsoftDirectory } from '../directory/outcome';
import type { Store } from '../store';
import { ApiRefusal, refusalOf } from './errors';

/** One request that got through to its operation. */
export interface Call {
  readonly store: Store;
  readonly url: URL;
  readonly headers: Headers;
  readonly params: Readonly<Record<string, unknown>>;
  /** Undefined where there was none, or it was no JSON. */
  readonly body: unknown;
  /** Which one this is since the scenario began. */
  readonly number: number;
  /** Who asks. */
  readonly by: AdministratorName;
}

/** The value as the schema reads it; else the request is refused with one violation for each issue. */
export function parsed<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  field = 'body',
): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const violations = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? field,
    description: issue.message,
  }));
  throw new ApiRefusal(400, 'Invalid request', violations);
}

/** An id from the path; one that is not of 24 hexadecimal characters is refused. */
export const idIn = (call: Call, name: string): string => parsed(ObjectId, call.params[name], name);

/** The Microsoft 365 directory that the path names. */
export function directoryOf(call: Call): MicrosoftDirectory {
  const directory = microsoftDirectory(call.store.state(), idIn(call, 'directoryId'));
  if (!directory) throw new ApiRefusal(404, 'Directory not found');
  return directory;
}

/** Lets the administrator who asks do this; gives the state after it. */
export function carriedOut(call: Call, command: Command): Organisation {
  const outcome = call.store.perform(command, call.by);
  if ('refused' in outcome) throw refusalOf(outcome.refused);
  return outcome.state;
}
