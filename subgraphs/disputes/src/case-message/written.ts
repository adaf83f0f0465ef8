import { refuse, type Refusal } from '@madang/subgraph-kit';
import type { WritingCode } from './case-message-words.ts';
import { TEXT_LENGTH, TITLE_LENGTH } from './case-message.ts';

/** Title and text without the space around them. */
export interface Written {
  readonly title: string;
  readonly text: string;
}

/** Title and text as they are kept, or why they cannot be. */
export function writtenIn(input: Written): Written | Refusal<WritingCode> {
  const [title, text] = [input.title.trim(), input.text.trim()];
  if (title === '') return refuse('TITLE_MISSING', ['input', 'title']);
  if (title.length > TITLE_LENGTH) return refuse('TITLE_TOO_LONG', ['input', 'title']);
  if (text === '') return refuse('TEXT_MISSING', ['input', 'text']);
  if (text.length > TEXT_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'text']);
  return { title, text };
}
