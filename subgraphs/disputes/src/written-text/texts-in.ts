import { refuse, type CodeWords, type Refusal } from '@madang/subgraph-kit';

/** Reasons why a text is not taken. */
export type TextCode = 'TEXT_MISSING' | 'TEXT_TOO_LONG';

/** What people are told for each reason. */
export const textWords: CodeWords<TextCode> = {
  TEXT_MISSING: { ko: '내용을 적어 주십시오.', en: 'Please write something.' },
  TEXT_TOO_LONG: { ko: '글이 너무 깁니다. 줄여 주십시오.', en: 'The text is too long. Please shorten it.' },
};

/** Most letters of a title. */
export const TITLE_MOST = 200;

/** Most letters of a text. */
export const TEXT_MOST = 20_000;

/**
 * Texts of an input as they are kept, without the space around them, or the first that is empty or longer than the most that
 * is said for its field.
 */
export function textsIn<Field extends string>(
  input: Readonly<Record<Field, string>>,
  most: Readonly<Record<Field, number>>,
): Record<Field, string> | Refusal<TextCode> {
  const kept: Partial<Record<Field, string>> = {};
  for (const field in most) {
    const text = input[field].trim();
    if (text === '') return refuse('TEXT_MISSING', ['input', field]);
    if (text.length > most[field]) return refuse('TEXT_TOO_LONG', ['input', field]);
    kept[field] = text;
  }
  return { ...input, ...kept };
}
