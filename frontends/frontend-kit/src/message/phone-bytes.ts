/** Most bytes of a short text message; a longer one goes as a long one. */
export const SHORT_MESSAGE_BYTES = 90;

/** Last letter of the 7-bit table: those up to it take one byte in the encoding that Korean carriers count in. */
const LAST_OF_ONE_BYTE = '\u007F';

/** Bytes of a text as carriers of Korea count them (CP949): one for a Latin letter, two for a Korean one. */
export function phoneBytes(text: string): number {
  return Array.from(text).reduce((bytes, letter) => bytes + (letter <= LAST_OF_ONE_BYTE ? 1 : 2), 0);
}
