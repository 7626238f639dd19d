import { useSyncExternalStore } from 'react';
import type { World } from '../mocks/world';

/** What `read` finds in the world now, and again after each change. */
export function useWorld<T>(world: World, read: (world: World) => T): T {
  'use no memo'; // The world changes in place: remembering what was read of it would show the past.
  useSyncExternalStore(world.subscribe, world.log);
  return read(world);
}
