import { useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { saveDraftsOf } from './save-drafts.ts';

const PAUSE = 1_000;

/** Keeps what is being written in this tab's storage and brings it back after a reload or crash; gives the way to drop it. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, key: string): () => void {
  const place = `madang.draft.${key}`;
  const dropped = useRef(() => {});
  useEffect(() => {
    const saved = sessionStorage.getItem(place);
    if (saved !== null) form.reset({ ...form.getValues(), ...parse(saved) }, { keepDefaultValues: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsaved: T | null = null;
    const keep = () => {
      clearTimeout(timer);
      if (unsaved !== null) sessionStorage.setItem(place, JSON.stringify(unsaved));
      unsaved = null;
    };
    dropped.current = () => {
      unsaved = null;
      sessionStorage.removeItem(place);
    };
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer);
        unsaved = isDirty ? { ...values } : null;
        if (isDirty) timer = setTimeout(keep, PAUSE);
      },
    });
    window.addEventListener('pagehide', keep);
    const forget = saveDraftsOf(keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      forget();
      keep();
      stop();
    };
  }, [form, place]);
  return () => dropped.current();
}

function parse(saved: string): object {
  const value: unknown = JSON.parse(saved);
  return typeof value === 'object' && value !== null ? value : {};
}
