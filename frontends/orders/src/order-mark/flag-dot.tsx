import { useWords } from '@madang/frontend-kit';
import type { FlagColour } from '../gql/graphql.ts';
import { markWords } from './mark-words.ts';
import styles from './flag-dot.module.css';

/** Colour and note of a flag, the note when the pointer rests on it; read aloud as words. */
export function FlagDot({ colour, note }: { colour: FlagColour; note: string | null | undefined }) {
  const words = useWords(markWords);
  const text = [words(`colour.${colour}`), note].filter(Boolean).join(' · ');
  return <span role="img" className={styles[colour]} aria-label={text} title={text} />;
}
