import { say } from '@madang/frontend-kit';
import { actWords } from './act-words.ts';

/** What people call an act on record, with its code, which the filter asks for; one without words is its code alone. */
export function actName(act: string): string {
  return isKnown(act) ? `${say(actWords, act)} (${act})` : act;
}

function isKnown(act: string): act is keyof (typeof actWords)['ko'] {
  return act in actWords.ko;
}
