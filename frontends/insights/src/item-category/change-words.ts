import { useWords } from '@madang/frontend-kit';
import { insightWords } from '../words.ts';
import type { Change } from './change.ts';

/** Gives the function that says a change in the person's language. */
export function useChangeWords(): (change: Change) => string {
  const words = useWords(insightWords);
  return (change) => {
    if (change.kind === 'times') return words('change.times', { times: change.times });
    if (change.kind === 'more' || change.kind === 'less')
      return words(`change.${change.kind}`, { percent: change.percent });
    return words(`change.${change.kind}`);
  };
}
