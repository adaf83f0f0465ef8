import { say } from '@madang/frontend-kit';
import { subjectWords } from './subject-words.ts';

/** What people call a kind of subject, written `DISPUTE_CASE` or `DisputeCase`; one without words keeps its own name. */
export function subjectName(type: string): string {
  const code = type.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  return isKnown(code) ? say(subjectWords, code) : type;
}

function isKnown(code: string): code is keyof (typeof subjectWords)['ko'] {
  return code in subjectWords.ko;
}
