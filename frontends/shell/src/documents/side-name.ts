import { say } from '@madang/frontend-kit';
import { documentWords } from './document-words.ts';

/** What people call a side of a subject; one without words keeps its own name. */
export function sideName(side: string): string {
  const key = `side.${side}`;
  return isKnown(key) ? say(documentWords, key) : side;
}

function isKnown(key: string): key is keyof (typeof documentWords)['ko'] {
  return Object.hasOwn(documentWords.ko, key);
}
