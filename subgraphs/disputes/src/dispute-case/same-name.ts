/** Tells whether two names are one: as registers and people write them they differ in spaces and in the form of their letters only. */
export function sameName(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => name.normalize('NFC').replaceAll(/\s/g, '').toUpperCase());
  return left === right && left !== '';
}
