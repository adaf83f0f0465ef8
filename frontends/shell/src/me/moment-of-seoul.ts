/** Moment of a day and time as a field has them, in Seoul. */
export function momentOfSeoul(local: string): string {
  return new Date(`${local}+09:00`).toISOString();
}
