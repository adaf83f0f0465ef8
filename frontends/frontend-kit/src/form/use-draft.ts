import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const PAUSE = 1_000;

/** Keeps what is being written in this tab's storage and brings it back after a reload or crash; gives the way to drop it. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, key: string): () => void {
  const place = `madang.draft.${key}`;
  useEffect(() => {
    const saved = sessionStorage.getItem(place);
    if (saved !== null) form.reset({ ...form.getValues(), ...parse(saved) }, { keepDefaultValues: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer);
        if (isDirty) timer = setTimeout(() => sessionStorage.setItem(place, JSON.stringify(values)), PAUSE);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, place]);
  return () => sessionStorage.removeItem(place);
}

function parse(saved: string): object {
  const value: unknown = JSON.parse(saved);
  return typeof value === 'object' && value !== null ? value : {};
}
