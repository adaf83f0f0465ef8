import { Button, documentNumberInGroups, readDocumentNumber, useWords } from '@madang/frontend-kit';
import { useEffect, useId, useRef, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { TroubleBox } from './trouble-box.tsx';
import type { Trouble } from './use-verification.ts';
import { verifyWords } from './verify-words.ts';
import styles from './verify.module.css';

/** Asks for the number of a document; what is typed groups itself in fours. */
export function NumberQuestion(props: {
  number: string;
  busy: boolean;
  trouble: Trouble | null;
  onCheck: (typed: string) => void;
}) {
  const { number, busy, trouble, onCheck } = props;
  const words = useWords(verifyWords);
  const id = useId();
  const [typed, setTyped] = useState(() => documentNumberInGroups(readDocumentNumber(number) ?? number));
  const field = useRef<HTMLInputElement>(null);
  const isMissing = trouble?.kind === 'missing';
  useEffect(() => {
    if (isMissing) field.current?.focus();
  }, [isMissing, trouble]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onCheck(typed);
  };
  return (
    <form noValidate onSubmit={send} className={styles['card']}>
      {trouble !== null && (trouble.kind === 'missing' || trouble.kind === 'away') && (
        <TroubleBox id={`${id}-trouble`}>{words(isMissing ? 'number.missing' : 'away')}</TroubleBox>
      )}
      <div className={styles['field']}>
        <label htmlFor={id}>{words('number')}</label>
        <span id={`${id}-hint`}>{words('number.hint')}</span>
        <input
          ref={field}
          id={id}
          name="number"
          value={typed}
          placeholder="0000-0000-0000-0000"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-trouble ${id}-hint` : `${id}-hint`}
          onChange={(event) => setTyped(groupedAtTheEnd(event))}
        />
      </div>
      <Button type="submit" variant="filled" size="lg" fullWidth loading={busy}>
        {words('number.do')}
      </Button>
    </form>
  );
}

/** Groups what is typed while somebody types on at its end; in the middle nothing jumps under their hands. */
function groupedAtTheEnd({ currentTarget: { value, selectionStart } }: ChangeEvent<HTMLInputElement>): string {
  const plain = value.toUpperCase().replaceAll(/[\s\p{Dash}.]/gu, '');
  const isAtEnd = selectionStart === value.length;
  return isAtEnd && /^[0-9A-Z]*$/.test(plain) ? documentNumberInGroups(plain) : value;
}
