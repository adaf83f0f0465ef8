/** Reads a whole number as people type it, with separators or its unit (150,000원, 3개); null for anything else. */
export function wholeNumber(text: string, { signed = false } = {}): number | null {
  const plain = text.replaceAll(/[,\s원개]/g, '');
  return (signed ? /^[+-]?\d{1,12}$/ : /^\d{1,12}$/).test(plain) ? Number(plain) : null;
}
