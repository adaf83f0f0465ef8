const MOST = 99;

/** Number as a badge shows it; nothing for none. */
export function badgeOf(count: number): string {
  if (count <= 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
