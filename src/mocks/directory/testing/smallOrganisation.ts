import { type SeedOptions, seedOrganisation } from '../seed';

export const smallOptions: SeedOptions = {
  seed: 'small',
  users: 14,
  bound: 8,
  directories: 'usual',
  values: 'usual',
  unclaimed: 12,
  strangers: [],
  syncErrors: 'few',
  token: 'healthy',
  sharedDomain: false,
  history: [{ daysAgo: 5, by: 'second', builtIn: 'user_job_title', switched: 'on' }],
  longHistory: false,
  unknownRules: ['user_employee_id'],
};

export const smallNow = Date.UTC(2026, 10, 1);

/** Fourteen users, eight of them bound to the first directory and all of them to the second. */
export const smallOrganisation = () => seedOrganisation(smallOptions, smallNow);
