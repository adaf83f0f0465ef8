/** Request that comes after one that was decided: the next below it, else the one above, else none. */
export function nextAfter(rows: readonly { readonly id: string }[], decided: string): string | null {
  const at = rows.findIndex(({ id }) => id === decided);
  const next = rows[at + 1] ?? rows[at - 1];
  return at < 0 ? null : (next?.id ?? null);
}
