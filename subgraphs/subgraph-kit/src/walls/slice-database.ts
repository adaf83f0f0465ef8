import type { Actor } from '@madang/shared-schema/actor';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { openDatabase, pingDatabase } from '../database.ts';
import type { Subgraph } from '../definition.ts';
import { sessionOf } from './session.ts';

/** Database of a slice by its two logins: that of the slice itself, and that on which requests of people run. */
export interface SliceDatabase {
  /** Login that owns the tables: migrations, jobs, events of other slices. */
  readonly orm: MikroORM;
  /** Entity manager of one actor: every transaction of it, a read alone included, begins with who asks. */
  emOf(actor: Actor): EntityManager;
  /** Asks both logins for a sign of life; throws while the database is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Where a slice finds its database. */
export interface SliceDatabaseOptions {
  readonly url: string;
  /** Address for the login that has no rights but those of the actor. */
  readonly appUrl: string;
  /** Hears every statement of both logins; for tests. */
  readonly onStatement?: (sql: string) => void;
}

/** Opens the database of a slice; the connections themselves are made with the first statement. */
export async function openSliceDatabase(
  { rows, migrations, wide }: Subgraph,
  { url, appUrl, onStatement }: SliceDatabaseOptions,
): Promise<SliceDatabase> {
  const listener = onStatement ? { onStatement } : {};
  const [orm, people] = await Promise.all([
    openDatabase({ url, rows, migrations, ...listener }),
    openDatabase({ url: appUrl, rows, migrations: [], ...listener }),
  ]);
  return {
    orm,
    emOf: (actor) => people.em.fork({ session: sessionOf(actor, wide) }),
    ping: async () => void (await Promise.all([pingDatabase(orm.em), pingDatabase(people.em)])),
    close: async () => void (await Promise.all([orm.close(true), people.close(true)])),
  };
}
