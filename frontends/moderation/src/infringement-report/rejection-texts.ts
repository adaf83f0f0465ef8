/** A text of document 003 and the situation it is for. */
export interface RejectionText {
  readonly situation: string;
  readonly text: string;
}

/** Gives the texts of a situation. */
export function textsFor(texts: readonly RejectionText[], situation: string): readonly string[] {
  return texts.filter((each) => each.situation === situation).map(({ text }) => text);
}

/** Gives what should stand in the reason once a situation is chosen: its first text, unless somebody wrote words of their own. */
export function reasonFor(texts: readonly RejectionText[], situation: string, written: string): string {
  const ownWords = written.trim() !== '' && !texts.some(({ text }) => text === written);
  return ownWords ? written : (textsFor(texts, situation)[0] ?? '');
}
