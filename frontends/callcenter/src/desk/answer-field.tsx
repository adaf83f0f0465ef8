import { Button, classNames, Faint, KeyHint, useFormat } from '@madang/frontend-kit';
import type { KeyboardEvent } from 'react';
import styles from './desk.module.css';

interface AnswerFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Most characters of an answer. */
  readonly longest: number;
  /** Indicates whether an answer can be written now. */
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly sendLabel: string;
  readonly onType: (text: string) => void;
  readonly onSend: () => void;
  /** Writes on in what was sent; nothing where that is not offered. */
  readonly again?: { readonly label: string; readonly act: () => void } | null;
}

/** Where somebody outside is answered; sent by Ctrl-Enter. */
export function AnswerField(props: AnswerFieldProps) {
  const { label, value, placeholder, longest, isOpen, busy, sendLabel, onType, onSend, again = null } = props;
  const { number } = useFormat();
  const isReady = isOpen && value.trim() !== '';
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (isReady && !busy) onSend();
  };
  return (
    <div className={classNames(styles['field'], styles['answer'])}>
      <span className={styles['labelLine']}>
        <label htmlFor="desk-answer">{label}</label>
        {isOpen && (
          <span className={styles['answerActs']}>
            <Faint>{`${number(value.length)} / ${number(longest)}`}</Faint>
            {again ? (
              <Button size="compact-xs" onClick={again.act}>
                {again.label}
              </Button>
            ) : (
              <Button
                size="compact-xs"
                loading={busy}
                disabled={!isReady}
                onClick={onSend}
                rightSection={isReady ? <KeyHint keys="Ctrl+Enter" /> : undefined}
              >
                {sendLabel}
              </Button>
            )}
          </span>
        )}
      </span>
      <textarea
        id="desk-answer"
        className={styles['control']}
        value={value}
        placeholder={placeholder}
        disabled={!isOpen}
        maxLength={longest}
        onKeyDown={sendByKey}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
