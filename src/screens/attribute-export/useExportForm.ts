import { useEffect, useRef, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { currentSession } from '../../api/session';
import { switchables } from '../../domain/attributes';
import { applyChanges, changesBetween } from '../../domain/changes';
import type { Directions } from '../../domain/directions';
import type { DirectoryId } from '../../domain/directory';
import { type DraftPlace, readDraft, wantedByDraft, writeDraft } from '../shared/draft';

/** The form mirrors what is drawn: the direction that each row's controls ask for. */
export type ExportForm = UseFormReturn<Directions>;

/** Sets the controls of every row to what is wanted. */
export function setWanted(form: ExportForm, wanted: Directions): void {
  for (const { id } of switchables) form.setValue(id, wanted[id]);
}

/**
 * The form of one directory: its values are what the administrator wants. Starts from the draft of this tab, stores every choice there, and keeps the choices when the rules are
 * read again; a choice that the server has meanwhile reached is no longer one.
 */
export function useExportForm(directoryId: DirectoryId, saved: Directions): ExportForm {
  // Kept as it was when the page opened: a session that ends meanwhile must not move the choices elsewhere.
  const [place] = useState<DraftPlace>(() => ({
    organizationId: currentSession()?.organizationId ?? null,
    directoryId,
  }));
  const form = useForm<Directions>({
    defaultValues: wantedByDraft(saved, readDraft(sessionStorage, place)),
  });
  const base = useRef(saved);

  useEffect(() => {
    const choices = changesBetween(base.current, form.getValues());
    base.current = saved;
    setWanted(form, applyChanges(saved, choices));
  }, [form, saved]);

  useEffect(() => {
    const store = (values: Directions) => writeDraft(sessionStorage, place, changesBetween(saved, values));
    store(form.getValues());
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => store(values) });
  }, [form, place, saved]);

  return form;
}
