/**
 * Stands in for `tldts`, which builds with the simulation leave out (see vite.config.ts). MSW keeps cookies and brings
 * the list of all public suffixes for them, two thirds of the simulation's bytes. The simulated API has no cookies.
 */
export const getDomain = (host: string): string => host;
