/** Digits of Crockford's base 32: none that is taken for another. */
const PLAIN = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** Reads a document number as people type it: in any case, with dashes or spaces, O for 0 and I or L for 1; null for what is none. */
export function readDocumentNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return PLAIN.test(plain) ? plain : null;
}

/** Writes a document number as it is printed: in groups of four, so that it can be read out. */
export function documentNumberInGroups(number: string): string {
  return number.replaceAll(/(?<group>.{4})(?=.)/g, '$<group>-');
}
