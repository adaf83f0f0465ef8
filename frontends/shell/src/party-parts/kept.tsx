import { useWords } from '@madang/frontend-kit';
import { formWords } from './form-words.ts';
import styles from './party-parts.module.css';

/** Says that what was typed before was brought back. */
export function Kept({ draft: { isKept } }: { draft: { readonly isKept: boolean } }) {
  const words = useWords(formWords);
  return isKept && <p className={styles['hint']}>{words('kept')}</p>;
}
