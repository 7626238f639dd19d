/** Why somebody could not be signed in to Microsoft, read from the errors of MSAL and the codes of Entra. */
import * as v from 'valibot';

export type MicrosoftProblem =
  | 'window-blocked'
  | 'window-closed'
  | 'consent-refused'
  | 'consent-needed'
  | 'wrong-tenant'
  | 'not-registered'
  | 'unreachable'
  | 'unknown';

/** MSAL's errors carry a code of MSAL or of OAuth 2.0, and Entra's words with its own code in them. */
const MicrosoftError = v.looseObject({
  errorCode: v.optional(v.string(), ''),
  errorMessage: v.optional(v.string(), ''),
});

const byMsal: ReadonlyMap<string, MicrosoftProblem> = new Map([
  ['popup_window_error', 'window-blocked'],
  ['empty_window_error', 'window-blocked'],
  ['user_cancelled', 'window-closed'],
  ['timed_out', 'window-closed'],
  ['interaction_in_progress_cancelled', 'window-closed'],
  ['access_denied', 'consent-refused'],
  ['consent_required', 'consent-needed'],
  ['no_network_connectivity', 'unreachable'],
  ['network_error', 'unreachable'],
  ['post_request_failed', 'unreachable'],
  ['get_request_failed', 'unreachable'],
  ['endpoints_resolution_error', 'unreachable'],
]);

/** Numbers of "Microsoft Entra authentication and authorization error codes". */
const byEntra: ReadonlyMap<string, MicrosoftProblem> = new Map([
  ['AADSTS65004', 'consent-refused'],
  ['AADSTS65001', 'consent-needed'],
  ['AADSTS90093', 'consent-needed'],
  ['AADSTS90094', 'consent-needed'],
  ['AADSTS50020', 'wrong-tenant'],
  ['AADSTS90072', 'wrong-tenant'],
  ['AADSTS50011', 'not-registered'],
  ['AADSTS90002', 'not-registered'],
  ['AADSTS700016', 'not-registered'],
  ['AADSTS9002326', 'not-registered'],
]);

/** The problem behind whatever MSAL has thrown. Entra's number is the more exact one. */
export function problemOf(thrown: unknown): MicrosoftProblem {
  const read = v.safeParse(MicrosoftError, thrown);
  if (!read.success) return 'unknown';
  const number = /AADSTS\d+/.exec(read.output.errorMessage)?.[0] ?? '';
  return byEntra.get(number) ?? byMsal.get(read.output.errorCode) ?? 'unknown';
}
