/**
 * Where JumpCloud keeps an organisation's data, and the hosts that answer for it.
 *
 * Source: the host and base path of the published API descriptions; the European and Indian hosts as in the vendor's
 * PowerShell modules (`Connect-JCOnline`, `Get-JCReport`). One Directory Insights page names `console.eu` instead of
 * `api.eu`; both official modules use `api.eu`.
 */

export const regions = ['US', 'EU', 'IN'] as const;
export type Region = (typeof regions)[number];

interface Hosts {
  /** Answers `/api` and is the Admin Portal for people. */
  readonly console: string;
  /** Answers `/insights`. */
  readonly insights: string;
}

export const hostsOf: Readonly<Record<Region, Hosts>> = {
  US: { console: 'https://console.jumpcloud.com', insights: 'https://api.jumpcloud.com' },
  EU: { console: 'https://console.eu.jumpcloud.com', insights: 'https://api.eu.jumpcloud.com' },
  IN: { console: 'https://console.in.jumpcloud.com', insights: 'https://api.in.jumpcloud.com' },
};
