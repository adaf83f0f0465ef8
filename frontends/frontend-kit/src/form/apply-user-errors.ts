import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { UserError } from '../graph/index.ts';

/** Puts refusals beside the fields they speak of; one that names no field of this form stands above the form. */
export function applyUserErrors<T extends FieldValues>(form: UseFormReturn<T>, errors: readonly UserError[]): void {
  const values = form.getValues();
  for (const [index, { field, message }] of errors.entries()) {
    const name = fieldOf(values, field) ?? `root.server${index}`;
    form.setError(name as Path<T>, { type: 'server', message });
  }
}

/** Gives the field's own name from a path such as `["input", "title"]`. */
export function fieldName(path: readonly string[] | null | undefined): string | null {
  return namesOf(path)[0] ?? null;
}

/** Gives the field of a form that a path speaks of: `title`, or `terms.0.amount` within a list of rows, which is no field itself. */
function fieldOf(values: FieldValues, path: readonly string[] | null | undefined): string | null {
  const [name, ...within] = namesOf(path);
  if (name === undefined || !Object.hasOwn(values, name)) return null;
  if (!isListOfRows(values[name])) return name;
  return within.length === 2 ? [name, ...within].join('.') : null;
}

function isListOfRows(value: unknown): boolean {
  return Array.isArray(value) && value.some((row) => typeof row === 'object');
}

function namesOf(path: readonly string[] | null | undefined): readonly string[] {
  return (path?.[0] === 'input' ? path.slice(1) : path) ?? [];
}
