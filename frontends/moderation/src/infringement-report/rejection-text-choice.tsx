import { useWords } from '@madang/frontend-kit';
import { reportWords } from '../words.ts';
import styles from './rejection-text-choice.module.css';

/** Texts that fit the situation, to be put into the reason; nothing where there is only one. */
export function RejectionTextChoice({
  texts,
  chosen,
  onPick,
}: {
  texts: readonly string[];
  chosen: string;
  onPick: (text: string) => void;
}) {
  const words = useWords(reportWords);
  if (texts.length < 2) return null;
  return (
    <div role="group" aria-label={words('decide.text.pick')} className={styles['texts']}>
      {texts.map((text) => (
        <button key={text} type="button" aria-pressed={text === chosen} onClick={() => onPick(text)}>
          {text}
        </button>
      ))}
    </div>
  );
}
