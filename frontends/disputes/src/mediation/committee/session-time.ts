/** Gives the moment of a session from a day and time as they are typed, by the clock of Seoul. */
export function heldAtOf(typed: string): string {
  return new Date(`${typed}:00+09:00`).toISOString();
}
