import { Button, useWords } from '@madang/frontend-kit';
import { useId, useState, type SubmitEvent } from 'react';
import { redressPartWords } from './redress-part-words.ts';
import styles from './redress-parts.module.css';

/** Words to look for; asked for when they are whole. */
export function SearchForm(props: { label: string; hint: string; text: string; onSearch: (text: string) => void }) {
  const { label, hint, text, onSearch } = props;
  const words = useWords(redressPartWords);
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (known !== text) {
    // The address has changed, by this form or by the back key; the field stays, and the focus with it.
    setKnown(text);
    setTyped(text);
  }
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form role="search" onSubmit={send} className={styles['search']}>
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`}>{hint}</span>
      <div>
        <input
          id={id}
          type="search"
          name="search"
          value={typed}
          maxLength={100}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          {words('search')}
        </Button>
      </div>
    </form>
  );
}
