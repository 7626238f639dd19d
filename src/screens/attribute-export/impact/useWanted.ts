import { useWatch, type Control } from 'react-hook-form';
import type { Selection } from '../../../domain/selection';
import { selectionFromForm, type FormValues } from '../formValues';

/** What would be exported after saving. */
export const useWanted = (control: Control<FormValues>): Selection =>
  useWatch({ control, compute: selectionFromForm });
