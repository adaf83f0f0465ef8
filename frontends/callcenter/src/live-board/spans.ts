/** A span of time as clocks show it, e.g. 0:07, 12:30 or 1:02:03; never below zero, for clocks differ. */
export function spanInWords(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Seconds from one moment to another. */
export function secondsBetween(since: string, at: string): number {
  return (Date.parse(at) - Date.parse(since)) / 1000;
}

/** A part of a whole in whole percent; none of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 100) : null;
}
