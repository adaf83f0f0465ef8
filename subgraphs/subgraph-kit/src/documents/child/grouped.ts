/** Number as it is printed: in groups of four, so that it can be read out. */
export function grouped(number: string): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1-');
}
