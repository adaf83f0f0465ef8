const DAY_MS = 86_400_000;

/** Moments between which days of Seoul lie, both days included; null where a day is not said or is none. */
export function dayRange(from: string, to: string): { from: string | null; until: string | null } {
  return { from: midnight(from, 0), until: midnight(to, DAY_MS) };
}

/** Most days that one export takes out; the services refuse more. */
const EXPORT_DAYS = 92;

/** Moments between which an export lies: those of the filter; where it leaves one open, now and as far back as an export may go. */
export function exportPeriod({ from, until }: ReturnType<typeof dayRange>, now: Date): { from: string; to: string } {
  const to = until ?? now.toISOString();
  return { from: from ?? new Date(Date.parse(to) - EXPORT_DAYS * DAY_MS).toISOString(), to };
}

function midnight(day: string, later: number): string | null {
  const moment = Date.parse(`${day}T00:00:00+09:00`);
  return Number.isNaN(moment) ? null : new Date(moment + later).toISOString();
}
