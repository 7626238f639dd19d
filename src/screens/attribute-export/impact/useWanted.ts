import { useWatch, type Control } from 'react-hook-form';
import type { Directions } from '../../../domain/directions';

/** The directions after saving. */
export const useWanted = (control: Control<Directions>): Directions =>
  useWatch({ control, compute: (values: Directions) => values });
