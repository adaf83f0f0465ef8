import { useWords } from '@madang/frontend-kit';
import { insightWords } from '../words.ts';
import { useChangeWords } from './change-words.ts';
import { changeOf, risersOf } from './change.ts';
import styles from './item-category.module.css';

/** What the list says, in one sentence: which items rose most above the usual. */
export function RisingSentence({
  items,
}: {
  items: readonly { name: string; changeRatio?: number | null; recentCount: number }[];
}) {
  const words = useWords(insightWords);
  const say = useChangeWords();
  const [first, second] = risersOf(items);
  const counted = items.some(({ recentCount }) => recentCount > 0);
  if (!first) return <p className={styles['sentence']}>{words(counted ? 'sentence.calm' : 'sentence.none')}</p>;
  const values = { first: first.name, firstChange: say(changeOf(first.changeRatio)) };
  const text = second
    ? words('sentence.two', { ...values, second: second.name, secondChange: say(changeOf(second.changeRatio)) })
    : words('sentence.one', values);
  return <p className={styles['sentence']}>{text}</p>;
}
