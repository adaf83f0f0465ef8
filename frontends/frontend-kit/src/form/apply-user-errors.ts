import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { UserError } from '../graph/index.ts';

/** Puts refusals beside the fields they speak of; one that names no field of this form stands above the form. */
export function applyUserErrors<T extends FieldValues>(form: UseFormReturn<T>, errors: readonly UserError[]): void {
  const known = Object.keys(form.getValues());
  for (const [index, { field, message }] of errors.entries()) {
    const name = fieldName(field);
    if (name !== null && known.includes(name)) form.setError(name as Path<T>, { type: 'server', message });
    else form.setError(`root.server${index}`, { type: 'server', message });
  }
}

/** Gives the field's own name from a path such as `["input", "title"]`. */
export function fieldName(path: readonly string[] | null | undefined): string | null {
  const names = path?.[0] === 'input' ? path.slice(1) : path;
  return names?.[0] ?? null;
}
