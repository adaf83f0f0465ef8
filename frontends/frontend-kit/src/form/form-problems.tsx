import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { UserErrors } from './user-errors.tsx';

/** Problems of the form around it; takes the focus whenever a try to send has failed. */
export function FormProblems() {
  const { errors, submitCount } = useFormState();
  const box = useRef<HTMLDivElement>(null);
  const items = Object.entries(errors).flatMap(([name, error]) => messagesOf(name, error));
  const failed = items.length > 0;
  useEffect(() => {
    if (failed) box.current?.focus();
  }, [failed, submitCount]);
  return <UserErrors ref={box} errors={items} />;
}

function messagesOf(name: string, error: unknown): { field: string[] | null; message: string }[] {
  if (Array.isArray(error)) return error.flatMap((row, index) => messagesOfRow(`${name}.${index}`, row));
  const message = messageOf(error);
  if (name !== 'root') return message === null ? [] : [{ field: [name], message }];
  const inner = typeof error === 'object' && error !== null ? Object.values(error) : [];
  return [message, ...inner.map(messageOf)]
    .filter((each) => each !== null)
    .map((text) => ({ field: null, message: text }));
}

function messagesOfRow(place: string, row: unknown): { field: string[] | null; message: string }[] {
  return Object.entries(row ?? {}).flatMap(([name, error]) => messagesOf(`${place}.${name}`, error));
}

function messageOf(error: unknown): string | null {
  const message: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : null;
  return typeof message === 'string' && message !== '' ? message : null;
}
