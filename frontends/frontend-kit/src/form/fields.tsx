import { SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import { DayInput } from './day-input.tsx';
import styles from './form.module.css';

/** What every field has: its name in the form, label above, hint below. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}

/** One choice of a field. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** One line of text. */
export function TextField(
  props: FieldProps & {
    placeholder?: string;
    inputMode?: 'numeric' | 'tel' | 'text';
    maxLength?: number;
    type?: 'text' | 'date' | 'datetime-local';
  },
) {
  const { hint, required: _required, autoFocus, label: _label, name: _name, type, ...rest } = props;
  const field = useField(props);
  const both = { ...rest, ...field, description: hint, 'data-autofocus': marked(autoFocus) };
  return type === 'date' ? <DayInput {...both} /> : <TextInput {...both} type={type} />;
}

/** Several lines of text; grows with what is written. */
export function TextAreaField(props: FieldProps & { placeholder?: string; rows?: number; maxLength?: number }) {
  const { hint, rows = 4, required: _required, autoFocus, label: _label, name: _name, ...rest } = props;
  const field = useField(props);
  return (
    <Textarea
      {...rest}
      {...field}
      description={hint}
      autosize
      minRows={rows}
      maxRows={rows * 3}
      data-autofocus={marked(autoFocus)}
    />
  );
}

/** One of many, chosen from a list that can be searched. */
export function SelectField(
  props: FieldProps & { choices: readonly Choice[]; placeholder?: string; clearable?: boolean; nothing?: string },
) {
  const { value, onChange, ...field } = useField(props);
  return (
    <Select
      {...field}
      data={props.choices.map((choice) => ({ ...choice }))}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
      placeholder={props.placeholder ?? ''}
      clearable={props.clearable ?? false}
      searchable={props.choices.length > 7}
      nothingFoundMessage={props.nothing}
      description={props.hint}
      data-autofocus={marked(props.autoFocus)}
      allowDeselect={false}
      openOnFocus={false}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

/** One of a few, all of them in sight. */
export function ChoiceField(props: FieldProps & { choices: readonly Choice[] }) {
  const { value, onChange, label, error, name } = useField(props);
  return (
    <div role="group" aria-label={props.label} data-field={name} tabIndex={-1} className={styles['choice']}>
      <span className={styles['label']}>{label}</span>
      <SegmentedControl
        data={props.choices.map((choice) => ({ ...choice }))}
        value={value}
        onChange={onChange}
        transitionDuration={80}
        fullWidth
      />
      {error && <span className={styles['error']}>{error}</span>}
    </div>
  );
}

/** An attribute that is there or not there. */
function marked(on: boolean | undefined): true | undefined {
  return on === true ? true : undefined;
}

function useField({ name, label, required = false, autoFocus = false }: FieldProps) {
  const words = useWords(kitWords);
  const rules = required ? { validate: (text: string) => text.trim() !== '' || words('form.required', { label }) } : {};
  const { field, fieldState } = useController<Record<string, string>>({ name, rules });
  const { setFocus } = useFormContext();
  useEffect(() => {
    if (autoFocus) setFocus(name);
  }, [autoFocus, name, setFocus]);
  return {
    ...field,
    value: field.value ?? '',
    error: fieldState.error?.message,
    required,
    withAsterisk: false,
    label: required ? (
      label
    ) : (
      <>
        {label} <span className={styles['optional']}>{words('form.optional')}</span>
      </>
    ),
  };
}
