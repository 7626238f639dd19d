/** Whether the tenant that Graph reads is the one a directory exports to. */
import { graphPaths, WireOrganizationPage } from '../contractGraph';
import { readBody, textOf } from '../body';
import { exchange } from '../exchange';
import { explainGraph } from '../graph/explain';
import { readGraph } from '../graph/request';

export type TenantCheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly domain: string; readonly domains: readonly string[] }
  /** `reason`: a whole sentence. */
  | { readonly kind: 'not-confirmed'; readonly reason: string };

const notConfirmed = (reason: string): TenantCheck => ({ kind: 'not-confirmed', reason });

/**
 * Compares the domains that the tenant has proved to be its own with the directory's default domain, case aside.
 * Asks Graph through the connection there is. Never throws.
 *
 * @param domain the directory's default domain, for example `oakmere.example`; null where JumpCloud does not tell
 */
export async function checkTenant(domain: string | null): Promise<TenantCheck> {
  if (domain === null) return notConfirmed('JumpCloud does not tell the domain of this directory.');
  const answer = await readGraph({ at: { path: graphPaths.organization }, by: exchange });
  if (!answer.ok) return notConfirmed(`${explainGraph(answer.error).title}.`);
  const page = readBody(textOf(answer.value), WireOrganizationPage);
  const domains = page.ok
    ? page.value.value.flatMap(({ verifiedDomains }) => verifiedDomains ?? []).map(({ name }) => name)
    : [];
  if (domains.length === 0) return notConfirmed('Microsoft Graph does not tell the domains of the tenant.');
  const isOurs = domains.some((name) => name.toLowerCase() === domain.toLowerCase());
  return isOurs ? { kind: 'same' } : { kind: 'other', domain, domains };
}
