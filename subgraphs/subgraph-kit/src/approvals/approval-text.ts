import { refuse, type Refusal } from '../refusal.ts';

const TITLE_LENGTH = 200;
const TEXT_LENGTH = 20_000;

/** Refuses a request whose title or text says nothing or too much; null where both are fine. */
export function flawOf({
  title,
  content,
}: {
  readonly title: string;
  readonly content: string;
}): Refusal<'TITLE_MISSING' | 'TEXT_MISSING' | 'TEXT_TOO_LONG'> | null {
  if (title.trim() === '') return refuse('TITLE_MISSING', ['input', 'title']);
  if (content.trim() === '') return refuse('TEXT_MISSING', ['input', 'content']);
  if (title.trim().length > TITLE_LENGTH) return refuse('TEXT_TOO_LONG', ['input', 'title']);
  return isTooLong(content) ? refuse('TEXT_TOO_LONG', ['input', 'content']) : null;
}

/** Indicates whether a text is longer than one that is kept. */
export function isTooLong(text: string): boolean {
  return text.trim().length > TEXT_LENGTH;
}
