import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';

const TABLE = `
  create table if not exists item (
    model text not null, id text not null, payload text not null, expires_at integer,
    uid text generated always as (payload ->> 'uid'), grant_id text generated always as (payload ->> 'grantId'),
    primary key (model, id)
  );
  create index if not exists item_uid on item (model, uid);
  create index if not exists item_grant_id on item (model, grant_id);
  pragma journal_mode = wal;`;

const payloadShape: z.ZodType<AdapterPayload> = z.looseObject({});

/** Keeps sessions, grants and refresh tokens in a SQLite file, so that sign-ins survive a restart. */
export function sqliteStore(file: string): AdapterFactory {
  const database = new DatabaseSync(file);
  database.exec(TABLE);
  database.prepare('delete from item where expires_at < ?').run(now());
  return (model) => new SqliteAdapter(database, model);
}

class SqliteAdapter implements Adapter {
  readonly #model: string;
  readonly #prepare: (condition: string) => StatementSync;

  constructor(database: DatabaseSync, model: string) {
    this.#model = model;
    this.#prepare = (sql) => database.prepare(sql);
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const expiresAt = expiresIn ? now() + expiresIn : null;
    this.#prepare('insert or replace into item (model, id, payload, expires_at) values (?, ?, ?, ?)').run(
      this.#model,
      id,
      JSON.stringify(payload),
      expiresAt,
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('id', id);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('uid', uid);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const sql = `update item set payload = json_set(payload, '$.consumed', ?) where model = ? and id = ?`;
    this.#prepare(sql).run(now(), this.#model, id);
  }

  async destroy(id: string): Promise<void> {
    this.#prepare('delete from item where model = ? and id = ?').run(this.#model, id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    this.#prepare('delete from item where model = ? and grant_id = ?').run(this.#model, grantId);
  }

  #findBy(column: 'id' | 'uid', value: string): AdapterPayload | undefined {
    const sql = `select payload from item where model = ? and ${column} = ? and (expires_at is null or expires_at >= ?)`;
    const row = this.#prepare(sql).get(this.#model, value, now());
    return row ? payloadShape.parse(JSON.parse(String(row['payload']))) : undefined;
  }
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
