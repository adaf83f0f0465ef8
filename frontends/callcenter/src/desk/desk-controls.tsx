import { classNames } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import styles from './desk.module.css';

/** A field of the form: what it is called, and whether it has to be seen to. */
interface ControlProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly invalid: boolean;
  readonly disabled: boolean;
}

/** One code of a table, shown with its number as the document does. */
export interface Code {
  readonly code: string;
  readonly label: string;
}

/** Label above a field, close to it: the whole form is in sight at once. */
export function Labelled({
  id,
  label,
  children,
  wide,
  end,
}: {
  id: string;
  label: string;
  children: ReactNode;
  wide?: string;
  /** What stands at the end of the line of the label. */
  end?: ReactNode;
}) {
  return (
    <div className={classNames(styles['field'], wide && styles[wide])}>
      <span className={styles['labelLine']}>
        <label htmlFor={id}>{label}</label>
        {end}
      </span>
      {children}
    </div>
  );
}

/** A code chosen by typing its number or the first letter of its word. */
export function CodeControl(props: ControlProps & { codes: readonly Code[]; empty?: string | undefined }) {
  const { id, label, value, onChange, invalid, disabled, codes, empty } = props;
  const isOld = value !== '' && codes.every(({ code }) => code !== value);
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        className={styles['control']}
        value={value}
        disabled={disabled}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {(empty !== undefined || value === '') && <option value="">{empty ?? ''}</option>}
        {isOld && <option value={value}>{value}</option>}
        {codes.map(({ code, label: word }) => (
          <option key={code} value={code}>
            {code === word ? word : `${code}:${word}`}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** One line of text. */
export function LineControl(
  props: ControlProps & { placeholder?: string; maxLength?: number; wide?: string; end?: ReactNode },
) {
  const { id, label, value, onChange, invalid, disabled, placeholder, maxLength, wide, end } = props;
  return (
    <Labelled id={id} label={label} end={end} {...(wide === undefined ? {} : { wide })}>
      <input
        id={id}
        type="text"
        className={styles['control']}
        value={value}
        disabled={disabled}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Text of any length; it fills what room there is. */
export function TextControl(props: ControlProps & { wide: string; end?: ReactNode }) {
  const { id, label, value, onChange, invalid, disabled, wide, end } = props;
  return (
    <Labelled id={id} label={label} wide={wide} end={end}>
      <textarea
        id={id}
        className={styles['control']}
        value={value}
        disabled={disabled}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}
