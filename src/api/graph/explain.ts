/** The failures of Microsoft Graph in plain words. Each says that an export file does instead, where one does. */
import type { ApiError } from '../errors';
import { detailsOf, type Explanation, type Words, withWait } from '../explain';

/** The other way to Microsoft’s values. */
export const orFile = 'You can also use an export file from the Entra or Microsoft 365 admin center.';

const words: Record<ApiError['kind'], Words> = {
  network: {
    title: 'Microsoft Graph could not be reached',
    whatToDo: `The connection was lost before an answer arrived. Check the network, then go on reading. ${orFile}`,
  },
  timeout: {
    title: 'Microsoft Graph did not answer within 30 seconds',
    whatToDo: 'Wait a moment, then go on reading.',
  },
  aborted: {
    title: 'Reading from Microsoft Graph was stopped',
    whatToDo: 'Go on reading when you are ready.',
  },
  unauthenticated: {
    title: 'Microsoft Graph does not accept the sign-in',
    whatToDo: `It may have expired. Sign in to Microsoft again, then go on reading. ${orFile}`,
  },
  forbidden: {
    title: 'Microsoft Graph does not let you read the users',
    whatToDo: `Reading them takes the permission User.Read.All, with an administrator’s consent. Ask for it, then go on reading. ${orFile}`,
  },
  'not-found': {
    title: 'Microsoft Graph does not find the users',
    whatToDo: `Check which Microsoft cloud and which tenant you are signed in to. ${orFile}`,
  },
  conflict: {
    title: 'Microsoft Graph says that the users changed meanwhile',
    whatToDo: 'Start reading anew.',
  },
  invalid: {
    title: 'Microsoft Graph refused the request as not valid',
    whatToDo: `Start reading anew. If it lasts, report it with the details. ${orFile}`,
  },
  'rate-limited': {
    title: 'Microsoft Graph asks for fewer requests',
    whatToDo: 'Wait a moment, then go on reading. What was read is kept.',
  },
  server: {
    title: 'Microsoft Graph has a problem of its own',
    whatToDo: `Go on reading in a few minutes. What was read is kept. ${orFile}`,
  },
  'broken-contract': {
    title: 'Microsoft Graph’s answer could not be understood',
    whatToDo: `It is left out, because it could be shown wrongly. Go on reading. If it lasts, report it with the details. ${orFile}`,
  },
  unexpected: {
    title: 'Microsoft Graph answered in an unexpected way',
    whatToDo: `Go on reading. If it lasts, report it with the details. ${orFile}`,
  },
};

const notSignedIn: Words = {
  title: 'Nobody is signed in to Microsoft Graph',
  whatToDo: `Sign in to Microsoft, then go on reading. ${orFile}`,
};

function wordsFor(error: ApiError): Words {
  if (error.kind === 'unauthenticated' && error.status === null) return notSignedIn;
  return words[error.kind];
}

/** Says in plain words what happened between this console and Graph, and what to do next. Pure. */
export const explainGraph = (error: ApiError): Explanation => ({
  ...withWait(wordsFor(error), error),
  details: detailsOf(error, 'Microsoft Graph'),
});
