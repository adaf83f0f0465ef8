import { indexTerm, keyIdOf, openValue, sealValue } from './cipher.ts';
import type { Keyring } from './keyring.ts';
import { KINDS, type PersonalKind } from './kinds.ts';

export { localKeyWrapper, type KeyWrapper } from './key-wrapper.ts';
export { keyringOn, runOn, type Keyring } from './keyring.ts';

/** Personal columns of a table: property of the row and kind of what it holds; the column is the property in snake_case. */
export interface SealedTable<Column extends string = string> {
  readonly table: string;
  readonly kinds: Readonly<Record<Column, PersonalKind>>;
  /** Columns that no search looks into. */
  readonly unsearched?: readonly Column[];
}

/** Values of the personal columns of a row, in clear. */
export type ClearValues<Column extends string> = Readonly<Record<Column, string | null>>;

/** Sealed columns of one row, and the terms under which its blind index finds it; what was no null is none. */
export type SealedRow<Values> = {
  readonly [Column in keyof Values]: null extends Values[Column] ? Buffer | null : Buffer;
} & {
  readonly personalIndex: string[];
};

/** Seals the personal values of one row under the current key. */
export async function sealRow<Column extends string, Values extends ClearValues<Column>>(
  keyring: Keyring,
  table: SealedTable<Column>,
  rowId: string,
  values: Values,
): Promise<SealedRow<Values>> {
  const key = await keyring.current();
  const columns = columnsOf(table);
  const sealed = columns.map((column) => {
    const value = values[column];
    return [column, value === null ? null : sealValue(key, placeOf(table, column, rowId), value)] as const;
  });
  const words = columns
    .filter((column) => !table.unsearched?.includes(column))
    .flatMap((column) => {
      const value = values[column];
      // Nothing has no words; an empty text would be found by whoever looks for nothing.
      return value === null ? [] : KINDS[table.kinds[column]].words(value);
    });
  const personalIndex = [...new Set(words)].map((word) => indexTerm(key, table.table, word));
  // Object.fromEntries forgets the key type; every column of the table is there.
  return { ...Object.fromEntries(sealed), personalIndex } as unknown as SealedRow<Values>;
}

/** Opens one sealed column of a row; null stays null. */
export async function openColumn<Column extends string>(
  keyring: Keyring,
  table: SealedTable<Column>,
  row: { readonly id: string; readonly column: Column; readonly sealed: Uint8Array | null },
): Promise<string | null> {
  if (row.sealed === null) return null;
  const sealed = Buffer.from(row.sealed);
  const key = await keyring.byId(keyIdOf(sealed));
  return openValue(key, placeOf(table, row.column, row.id), sealed);
}

/** Terms under which a search finds rows: one for each key that rows may still be indexed under; none finds nothing. */
export async function soughtTerms(
  keyring: Keyring,
  table: SealedTable,
  kind: PersonalKind,
  typed: string,
): Promise<string[]> {
  const word = KINDS[kind].sought(typed);
  if (word === null) return [];
  return (await keyring.live()).map((key) => indexTerm(key, table.table, word));
}

/** Properties of the personal columns, as the declaration lists them. */
export function columnsOf<Column extends string>({ kinds }: SealedTable<Column>): Column[] {
  // Object.keys forgets the key type; the record has no other keys.
  return Object.keys(kinds) as Column[];
}

/** Column of a property: orderContact lies in order_contact. */
export function snakeCase(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function placeOf(table: SealedTable, column: string, rowId: string): { table: string; column: string; rowId: string } {
  return { table: table.table, column: snakeCase(column), rowId };
}
