import { IconAlertTriangle } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { UserError } from '../graph/index.ts';
import { kitWords } from '../kit-words.ts';
import { useWords } from '../words/index.ts';
import styles from './form.module.css';

/** Refusals as a list that can take the focus; each leads to its field. */
export function UserErrors({ errors, ref }: { errors: readonly UserError[]; ref?: RefObject<HTMLDivElement | null> }) {
  const words = useWords(kitWords);
  if (errors.length === 0) return null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={styles['problems']}>
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        {errors.length > 1 && (
          <p className={styles['problemsTitle']}>{words('form.problems', { count: errors.length })}</p>
        )}
        <ul>
          {errors.map(({ message, field }) => (
            <li key={`${message}${field?.join('.') ?? ''}`}>
              <ErrorLine message={message} field={field?.at(-1)} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function ErrorLine({ message, field }: { message: string; field: string | undefined }) {
  if (field === undefined) return message;
  return (
    <button type="button" onClick={() => focusField(field)}>
      {message}
    </button>
  );
}

function focusField(name: string): void {
  document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"], [data-field="${CSS.escape(name)}"]`)?.focus();
}
