import { useEffect, useRef } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { switchables } from '../../domain/attributes';
import { applyChanges, changesBetween } from '../../domain/changes';
import type { DirectoryId } from '../../domain/directory';
import type { Selection } from '../../domain/selection';
import { readDraft, wantedByDraft, writeDraft } from './draft';
import { formFromSelection, selectionFromForm, type FormValues } from './formValues';

export type ExportForm = UseFormReturn<FormValues>;

/** Sets every switch to what is wanted. */
export function setWanted(form: ExportForm, wanted: Selection): void {
  const values = formFromSelection(wanted);
  for (const { id } of switchables) form.setValue(id, values[id]);
}

/**
 * The form of one directory: its values are what the administrator wants. Starts from the draft of this tab, stores every choice there, and keeps the choices when the rules are
 * read again; a choice that the server has meanwhile reached is no longer one.
 */
export function useExportForm(directoryId: DirectoryId, saved: Selection): ExportForm {
  const form = useForm<FormValues>({
    defaultValues: formFromSelection(wantedByDraft(saved, readDraft(sessionStorage, directoryId))),
  });
  const base = useRef(saved);

  useEffect(() => {
    const choices = changesBetween(base.current, selectionFromForm(form.getValues()));
    base.current = saved;
    setWanted(form, applyChanges(saved, choices));
  }, [form, saved]);

  useEffect(() => {
    const store = (values: FormValues) =>
      writeDraft(sessionStorage, directoryId, changesBetween(saved, selectionFromForm(values)));
    store(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => store(values) });
  }, [form, directoryId, saved]);

  return form;
}
