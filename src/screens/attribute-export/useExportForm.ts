import { useEffect, useRef, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { currentSession } from '../../api/session';
import { switchables } from '../../domain/attributes';
import { applyChanges, changesBetween } from '../../domain/changes';
import type { DirectoryId } from '../../domain/directory';
import type { Selection } from '../../domain/selection';
import { type DraftPlace, readDraft, wantedByDraft, writeDraft } from '../shared/draft';
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
  // Kept as it was when the page opened: a session that ends meanwhile must not move the choices elsewhere.
  const [place] = useState<DraftPlace>(() => ({
    organizationId: currentSession()?.organizationId ?? null,
    directoryId,
  }));
  const form = useForm<FormValues>({
    defaultValues: formFromSelection(wantedByDraft(saved, readDraft(sessionStorage, place))),
  });
  const base = useRef(saved);

  useEffect(() => {
    const choices = changesBetween(base.current, selectionFromForm(form.getValues()));
    base.current = saved;
    setWanted(form, applyChanges(saved, choices));
  }, [form, saved]);

  useEffect(() => {
    const store = (values: FormValues) =>
      writeDraft(sessionStorage, place, changesBetween(saved, selectionFromForm(values)));
    store(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => store(values) });
  }, [form, place, saved]);

  return form;
}
