/** What was revealed, without what was not: that stays as it was. */
export function revealedValues<Key extends string>(
  revealed: Readonly<Partial<Record<Key, unknown>>>,
): Partial<Record<Key, string>> {
  const values: Partial<Record<Key, string>> = {};
  for (const key in revealed) {
    const value = revealed[key];
    if (typeof value === 'string') values[key] = value;
  }
  return values;
}
