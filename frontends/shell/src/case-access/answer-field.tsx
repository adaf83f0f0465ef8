import { useId, type HTMLAttributes } from 'react';
import styles from './case-access.module.css';

/** One line to type an answer into. */
export interface AnswerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'password' | 'tel';
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** What the browser may fill in, e.g. one-time-code. */
  readonly autoComplete: string;
  readonly maxLength?: number;
  readonly wrong?: boolean;
}

/** A line to type an answer into: label above, hint below it, large enough for a thumb. */
export function AnswerField({ label, hint, wrong = false, onChange, type = 'text', ...rest }: AnswerFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {hint && <span id={`${id}-hint`}>{hint}</span>}
      <input
        {...rest}
        id={id}
        type={type}
        aria-invalid={wrong}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
