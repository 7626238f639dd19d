import { orFile } from '../graph/explain';
import type { MicrosoftProblem } from './problem';

export interface Said {
  readonly title: string;
  readonly text: string;
}

/** Why somebody could not be signed in to Microsoft, and what to do next. */
export const microsoftWords: Record<MicrosoftProblem, Said> = {
  'window-blocked': {
    title: 'The browser blocked Microsoft’s window',
    text: 'Allow windows of this page and compare again; or sign in to Microsoft in this tab. In this tab, you then sign in to JumpCloud again and choose “Compare with Graph” once more; unsaved changes are kept.',
  },
  'window-closed': {
    title: 'Microsoft’s window was closed, or nobody signed in within five minutes',
    text: `Nothing was read. Compare again when you are ready. ${orFile}`,
  },
  'consent-refused': {
    title: 'The permission to read users was not given',
    text: `Comparing takes the permission User.Read.All; this console reads with it and writes nothing. Compare again to be asked again. ${orFile}`,
  },
  'consent-needed': {
    title: 'An administrator of Microsoft 365 has to consent first',
    text: `Ask one to consent to the permission User.Read.All for this console in the Entra admin center. ${orFile}`,
  },
  'wrong-tenant': {
    title: 'This account does not belong to the tenant of this console',
    text: `Compare again and choose an account of that tenant. ${orFile}`,
  },
  'not-registered': {
    title: 'Microsoft does not know this console',
    text: `The app registration, its tenant or its redirect address is not right. Ask whoever hosts this console to correct it. ${orFile}`,
  },
  unreachable: {
    title: 'Microsoft’s sign-in could not be reached',
    text: `Check the network, then compare again. ${orFile}`,
  },
  unknown: {
    title: 'Signing in to Microsoft did not work',
    text: `Compare again. If it lasts, tell whoever hosts this console. ${orFile}`,
  },
};

/** The console was not told how to sign in to Microsoft. */
export const notSetUp: Said = {
  title: 'Microsoft Graph is not set up here',
  text: 'Use an export file from the Entra or Microsoft 365 admin center, or ask whoever hosts this console to set it up.',
};

/** The part of the console that signs in to Microsoft could not be fetched. */
export const signInNotLoaded: Said = {
  title: 'A part of the console could not be loaded',
  text: `The connection may be lost, or the console may have been updated since you opened it. Compare again; if it lasts, reload the page. Changes you have not saved are kept in this tab. ${orFile}`,
};

/** Somebody is signed in to a tenant that is not the directory's. `domains`: those that the tenant has proved. */
export const otherTenant = (domain: string, domains: readonly string[]): Said => ({
  title: 'You are signed in to another Microsoft 365 tenant',
  text: `This directory belongs to ${domain}. The tenant you are signed in to has ${new Intl.ListFormat('en').format(domains)}, so nothing was compared. Compare again with an account of the right tenant. ${orFile}`,
});

/** Whether the tenant is the directory's could not be found out. */
export const tenantNotConfirmed = (reason: string): Said => ({
  title: 'Whether this is the right Microsoft 365 tenant could not be confirmed',
  text: `${reason} Look at a few people you know before you trust the numbers.`,
});
