/** A statement as the database takes it. */
interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/** A statement whose values are written by name, as `:day`, with each value in its places; a name without a value is a fault. */
export function namedValues(text: string, said: Readonly<Record<string, unknown>>): Statement {
  const values: unknown[] = [];
  const sql = text.replaceAll(/(?<!:):(?<name>[a-z]\w*)/gi, (_all, name: string) => {
    if (!(name in said)) throw new Error(`nobody said what :${name} is`);
    values.push(said[name]);
    return '?';
  });
  return { sql, values };
}
