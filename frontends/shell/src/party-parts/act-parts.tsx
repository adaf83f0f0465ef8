import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { SideProblem } from './use-side-act.ts';
import styles from './party-parts.module.css';

/** Why an act did not happen, said as soon as it is so. */
export function ActProblem({ problem }: { problem: SideProblem | null }) {
  if (!problem) return null;
  return (
    <p role="alert" className={styles['problem']}>
      <IconAlertTriangle size={20} aria-hidden />
      {problem.message}
    </p>
  );
}

/** What a line to type into is drawn from. */
export interface ActFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What is wrong with what stands there; the field takes the focus then. */
  readonly wrong: SideProblem | null;
  /** Lines of text; one unless said. */
  readonly rows?: number;
  readonly autoComplete?: string;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'numeric';
  /** Most characters; the text that a message holds, or one line, unless said. */
  readonly most?: number;
  readonly required?: boolean;
}

/** A place to type in: label above, hint below it, what is wrong in words beside it. */
export function ActField(props: ActFieldProps) {
  const { name, label, hint, value, onChange, wrong, rows = 1, autoComplete = 'off', type = 'text' } = props;
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wrong) field.current?.focus();
  }, [wrong]);
  const common = {
    id,
    name,
    value,
    autoComplete,
    required: props.required,
    inputMode: props.inputMode,
    ref: field,
    'aria-invalid': wrong !== null,
    'aria-describedby': describedBy(id, hint, wrong),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && <span id={`${id}-hint`}>{hint}</span>}
      {rows > 1 ? (
        <textarea {...common} rows={rows} maxLength={props.most ?? 20_000} />
      ) : (
        <input {...common} type={type} maxLength={props.most ?? 100} spellCheck={false} />
      )}
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          {wrong.message}
        </span>
      )}
    </div>
  );
}

function describedBy(id: string, hint: string | undefined, wrong: SideProblem | null): string | undefined {
  return [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
}

/** A choice between few things, each as large as a thumb. */
export function ActChoice<Value extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly value: string;
  readonly onChange: (value: Value) => void;
  readonly wrong: SideProblem | null;
}) {
  const { name, legend, hint, choices, value, onChange, wrong } = props;
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (wrong) first.current?.focus();
  }, [wrong]);
  return (
    <fieldset className={styles['choice']} aria-describedby={describedBy(id, hint, wrong)}>
      <legend>{legend}</legend>
      {hint && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {choices.map(([choice, label], index) => (
        <label key={choice}>
          <input
            ref={index === 0 ? first : null}
            type="radio"
            name={name}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          {label}
        </label>
      ))}
      {wrong && (
        <span id={`${id}-wrong`} role="alert" className={styles['wrong']}>
          {wrong.message}
        </span>
      )}
    </fieldset>
  );
}

/** An act that is opened on demand; open from the beginning where something is being written. */
export function Folded({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details className={styles['act']} open={isOpen || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Problem of one field; null where the act has none or another. */
export function wrongIn(problem: SideProblem | null, ...fields: readonly string[]): SideProblem | null {
  return problem?.field && fields.includes(problem.field) ? problem : null;
}
