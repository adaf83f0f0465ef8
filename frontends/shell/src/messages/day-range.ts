const DAY_MS = 86_400_000;

/** Moments between which days of Seoul lie, both days included; null where a day is not said or is none. */
export function dayRange(from: string, to: string): { from: string | null; until: string | null } {
  return { from: midnight(from, 0), until: midnight(to, DAY_MS) };
}

function midnight(day: string, later: number): string | null {
  const moment = Date.parse(`${day}T00:00:00+09:00`);
  return Number.isNaN(moment) ? null : new Date(moment + later).toISOString();
}
