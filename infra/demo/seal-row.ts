import { keyringOn, localKeyWrapper, runOn, sealRow, snakeCase, type SealedTable } from '@madang/subgraph-kit/sealing';
import type { Client } from 'pg';
import type { Cell } from './copy.ts';

/** Seals the personal columns of one row as the slice itself would; gives them by column, with the blind index. */
export type SealRow = <Column extends string>(
  table: SealedTable<Column>,
  id: string,
  values: Readonly<Record<Column, string | null>>,
) => Promise<Record<string, Cell>>;

/** Makes the sealer of one slice's database, under the keys that lie in it. */
export function sealerOf(client: Client, privacyKey: string): SealRow {
  const keyring = keyringOn(runOn(client), localKeyWrapper(privacyKey));
  return async (table, id, values) => {
    const sealed = await sealRow(keyring, table, id, values);
    return Object.fromEntries(Object.entries<Cell>(sealed).map(([property, cell]) => [snakeCase(property), cell]));
  };
}
