/** Reads a day as people type it, with or without what stands between (2026-11-28, 2026. 11. 28, 20261128), as YYYY-MM-DD; null where there is no such day. */
export function readDay(text: string): string | null {
  const plain = text.trim().replace(/\.$/, '');
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})$/.exec(plain) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  // 30 February would be 2 March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}
