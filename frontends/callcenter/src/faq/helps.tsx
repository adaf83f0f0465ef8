import { KeyHint, useWords } from '@madang/frontend-kit';
import { faqWords } from './faq-words.ts';
import styles from './helps.module.css';

/** Text that can be put where somebody writes. */
export interface Help {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly text: string;
}

/** Texts to insert, each with its number key. */
export function Helps({
  helps,
  onInsert,
}: {
  readonly helps: readonly Help[];
  readonly onInsert: (help: Help) => void;
}) {
  const words = useWords(faqWords);
  return (
    <ol className={styles['helps']}>
      {helps.map((help, index) => (
        <li key={help.id}>
          <button
            type="button"
            className={styles['help']}
            aria-label={words('help.insert', { title: help.title })}
            onClick={() => onInsert(help)}
          >
            <KeyHint keys={String(index + 1)} />
            <span className={styles['title']}>{help.title}</span>
            <span className={styles['detail']}>{help.detail}</span>
            <span className={styles['text']}>{help.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
