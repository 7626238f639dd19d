/** Reads the text of a body. Pure, so that a worker can do it without the door to the network. */
import * as v from 'valibot';
import { brokenContract, type ErrorFacts } from './errors';
import { failed, type Result } from './result';

const utf8 = new TextDecoder();

/** The text of a body: UTF-8, as JSON has to be (RFC 8259, 8.1). */
export const textOf = (bytes: ArrayBuffer): string => utf8.decode(bytes);

/** A text as the body of an answer. */
export const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

function jsonIn(text: string): { readonly json: unknown } | null {
  if (text === '') return { json: undefined };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * What a body says by this schema; one that is empty is `undefined` to it. Else a broken contract that names the
 * member which is not as described. `facts`: what is known of the answer beside its body.
 */
export function readBody<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
  facts?: ErrorFacts,
): Result<T> {
  const parsed = jsonIn(text);
  if (!parsed) return failed(brokenContract('the body is not JSON', facts));
  const result = v.safeParse(schema, parsed.json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return failed(brokenContract(v.getDotPath(result.issues[0]) ?? 'the whole body', facts));
}
