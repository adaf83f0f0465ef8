import type { MigrationObject } from '@mikro-orm/core';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityManager, type EntitySchema, type Options } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { auditRows } from './audit/audit.entity.ts';
import { giveUpBroken } from './broken-connections.ts';
import { eventRows } from './event.entity.ts';
import { beginWithFirstStatement } from './first-statement.ts';
import { kitMigrations } from './kit-migrations.ts';

/** Rows of a feature, as `defineEntity` makes them. */
export type RowSchema = EntitySchema;

/**
 * Time for which a connection is kept without work. Jobs begin at the full minute, in all slices at once: connections that
 * were given up since the last one are all made anew in the second in which there is most to do.
 */
export const KEEP_CONNECTION_MS = 90_000;

/** Makes a forward migration from SQL; migrations never import entities. */
export function migration(name: string, ...statements: readonly string[]): MigrationObject {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        for (const statement of statements) this.addSql(statement);
      }
    },
  };
}

/** What a database is opened with. */
export interface DatabaseOptions {
  readonly url: string;
  readonly rows: readonly RowSchema[];
  readonly migrations: readonly MigrationObject[];
  /** Hears every statement; for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

/** Opens the object-relational mapper; the connection itself is made with the first statement. */
export async function openDatabase(options: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: options.url,
    // Transactions are found by this name: one of people must not catch the statements of the slice itself.
    contextName: options.url,
    entities: [...eventRows, ...auditRows, ...options.rows],
    extensions: [Migrator],
    migrations: {
      migrationsList: [...kitMigrations, ...options.migrations],
      tableName: 'migration',
      snapshot: false,
      snapshotOnMigrate: false,
      allOrNothing: true,
    },
    pool: { min: 0, max: 8, idleTimeoutMillis: KEEP_CONNECTION_MS },
    driverOptions: { onPoolCreated: prepare },
    // Databases are made by who runs them; the first statements of a login are its own.
    ensureDatabase: false,
    forceUtcTimezone: true,
    // Rows are read for one answer and thrown away; a find must say what it fills.
    allowGlobalContext: false,
    ...statementListener(options.onStatement),
  });
}

function prepare(pool: Pool): void {
  giveUpBroken(pool);
  beginWithFirstStatement(pool);
}

/** Applies what is pending; replicas that start together wait for one another. */
export async function migrate(orm: MikroORM, log?: Logger): Promise<void> {
  const client = orm.em.fork();
  await client.transactional(async (tx) => {
    await tx.execute("select pg_advisory_xact_lock(hashtext('madang-migrations'))");
    const applied = await orm.migrator.up();
    if (applied.length > 0) log?.info({ migrations: applied.map(({ name }) => name) }, 'migrated');
  });
}

/** Asks the database for a sign of life; throws while it is away. */
export async function pingDatabase(em: EntityManager): Promise<void> {
  await em.fork().execute('select 1');
}

const CONNECTION_FAULTS = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|57P0[1-5]|08(?!P01)...|53300)$/;

/** Tells a database that is away from a fault of ours; recovery needs no restart. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause ?? originalOf(cause)) {
    if ('code' in cause && typeof cause.code === 'string' && CONNECTION_FAULTS.test(cause.code)) return true;
    if (/Connection terminated|is not queryable|timeout exceeded when trying to connect/i.test(cause.message))
      return true;
  }
  return false;
}

function originalOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : undefined;
}

function statementListener(listen: DatabaseOptions['onStatement']): Pick<Options, 'debug' | 'logger' | 'colors'> {
  const silent = (): void => undefined;
  return listen
    ? { debug: ['query', 'query-params'], logger: listen, colors: false }
    : { debug: false, logger: silent };
}
