/** End of a link that is a key: long, and of random letters. */
const KEY = /(https?:\/\/[^\s"'<>]*\/)[\w-]{40,}(?=["'\s<>]|$)/g;

/**
 * Text of a message for staff who look at the log: a link whose last part is a key, such as that of a survey, opens nothing
 * there, because what it opens is for the recipient alone.
 */
export function withoutKeys(text: string): string {
  return text.replaceAll(KEY, '$1…');
}
