/** Reads the text of a page. Pure, so that a worker can do it without the door to the network. */
import * as v from 'valibot';
import { brokenContract } from './errors';
import { failed, type Result } from './result';

function jsonIn(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What the text says by this schema; else a broken contract that names the member which is not as described. */
export function readPageText<T>(text: string, schema: v.GenericSchema<unknown, T>): Result<T> {
  const parsed = jsonIn(text);
  if (!parsed) return failed(brokenContract('the body is not JSON'));
  const result = v.safeParse(schema, parsed.json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return failed(brokenContract(v.getDotPath(result.issues[0]) ?? 'the whole body'));
}
