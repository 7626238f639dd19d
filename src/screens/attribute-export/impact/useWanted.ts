import { useDeferredValue } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { Directions } from '../../../domain/directions';

/** The directions after saving. A switch and its row come first; whoever asks here may be drawn a moment later. */
export const useWanted = (control: Control<Directions>): Directions =>
  useDeferredValue(useWatch({ control, compute: (values: Directions) => values }));
