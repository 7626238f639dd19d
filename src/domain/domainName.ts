/** Domain names are the same in any case, with or without the root’s dot (RFC 4343, RFC 1034). */
export const plainDomain = (domain: string): string => domain.trim().toLowerCase().replace(/\.$/, '');
