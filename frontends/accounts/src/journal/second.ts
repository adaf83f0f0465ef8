const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Writes a moment as `2026-11-22 00:00:05`, in Seoul. */
export function secondInSeoul(at: string | Date): string {
  return format.format(new Date(at));
}
