import type { ContentText } from 'pdfmake/interfaces.js';

/** Longest word that is kept whole; a longer one, such as an address in the web, may break anywhere to fit its line. */
const LONGEST_WORD = 16;

/**
 * Text whose lines break between words alone: the line breaker of Unicode would break Korean after any syllable. Composed
 * (NFC), so that it comes out of the file as it is searched for.
 */
export function wholeWords(text: string): ContentText['text'] {
  const pieces = plainSpaces(text.normalize('NFC')).match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/g) ?? [];
  return pieces.map((piece) => {
    const isWord = piece !== '\n' && Array.from(piece.trimEnd()).length <= LONGEST_WORD;
    return isWord ? { text: piece, noWrap: true } : { text: piece };
  });
}

/** Spaces of all kinds share one glyph, and are copied as whichever of them came first. */
function plainSpaces(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\S\n]/g, ' ');
}
