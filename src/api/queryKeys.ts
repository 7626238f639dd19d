import type { DirectoryId } from '../domain/directory';
import { currentSession } from './session';

/** Keys begin with the organisation, so that data of one never shows in another. The API key is in none of them. */
export const keys = {
  organization: () => ['organization', currentSession()?.organizationId ?? 'own'] as const,
  directories: () => [...keys.organization(), 'directories'] as const,
  directory: (id: DirectoryId) => [...keys.directories(), id] as const,
  events: () => [...keys.organization(), 'export-events'] as const,
};
