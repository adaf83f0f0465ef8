import { plain, TEXT_LENGTH, titleFrom } from '../ticket/index.ts';

/** Words of a buyer. */
export interface AskedWords {
  readonly title: string | null;
  readonly content: string;
}

const UNTITLED = '제목 없는 문의';
const CHANGED = '[고친 문의]';

/** Title of the ticket: that of the question, or its first line where the marketplace has none. */
export function titleOf({ title, content }: AskedWords): string {
  return titleFrom(title, content, UNTITLED);
}

/** Text of the ticket. */
export function contentOf({ content }: AskedWords): string {
  return plain(content).slice(0, TEXT_LENGTH);
}

/** Text of the ticket after the buyer changed their words: what an agent wrote beside them stays. */
export function contentAfter(written: string, before: AskedWords, now: AskedWords): string {
  const [old, fresh] = [contentOf(before), contentOf(now)];
  const changed =
    old !== '' && written.includes(old) ? written.replace(old, () => fresh) : `${written}\n\n${CHANGED}\n${fresh}`;
  return changed.slice(0, TEXT_LENGTH);
}
