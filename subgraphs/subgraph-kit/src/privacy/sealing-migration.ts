import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { keyringOn, type Keyring } from './keyring.ts';
import { keysOf } from './keys-of.ts';
import { columnsOf, sealRow, snakeCase, type SealedTable } from './sealing.ts';

const ROWS_AT_ONCE = 500;

/** A migration that seals what lies in clear: statements before, the columns that are sealed, statements after. */
export interface SealingSteps<Column extends string> {
  /** Adds `<column>_sealed bytea` for each column, and `personal_index text[]`. */
  readonly before: readonly string[];
  readonly seal: SealedTable<Column>;
  /** Drops the clear columns and gives the sealed ones their names. */
  readonly after: readonly string[];
}

/** Makes a migration that seals the clear columns of a table, row by row, in its own transaction. */
export function sealingMigration<Column extends string>(name: string, steps: SealingSteps<Column>): MigrationObject {
  return {
    name,
    class: class extends Migration {
      override async up(): Promise<void> {
        for (const statement of steps.before) await this.execute(statement);
        await sealClearRows(this, steps.seal, () => {
          const { wrapper } = keysOf({ config: this.config });
          // Read through this transaction: the table of keys may be as new as the rest of it.
          return keyringOn((sql, values) => this.execute(sql, [...(values ?? [])]), wrapper);
        });
        for (const statement of steps.after) this.addSql(statement);
      }
    },
  };
}

async function sealClearRows<Column extends string>(
  migration: Migration,
  table: SealedTable<Column>,
  keys: () => Keyring,
): Promise<void> {
  const columns = columnsOf(table);
  const read = `select id, ${columns.map(snakeCase).join(', ')} from ${table.table} where id > ? order by id limit ?`;
  const fills = columns.map((column) => `${snakeCase(column)}_sealed = decode(?, 'base64')`).join(', ');
  let keyring: Keyring | null = null;
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows: Record<string, string | null>[] = await migration.execute(read, [last, ROWS_AT_ONCE]);
    for (const row of rows) {
      keyring ??= keys();
      const id = row['id'] ?? '';
      const clear = columns.map((column) => [column, row[snakeCase(column)] ?? null]);
      // Object.fromEntries forgets the key type.
      const sealed = await sealRow(keyring, table, id, Object.fromEntries(clear) as Record<Column, string | null>);
      await migration.execute(`update ${table.table} set ${fills}, personal_index = ?::text[] where id = ?`, [
        ...columns.map((column) => sealed[column]?.toString('base64') ?? null),
        `{${sealed.personalIndex.join(',')}}`,
        id,
      ]);
      last = id;
    }
    if (rows.length < ROWS_AT_ONCE) return;
  }
}
