import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from '../walls/row-policies.ts';
import { WALL_ROLES } from '../walls/session.ts';

const TABLES = [
  // `place` says which of two merges of the same customer came first, in whatever order a slice hears of them.
  `create table followed_merge (
    id uuid primary key,
    place bigint not null,
    kept_id uuid not null,
    merged_id uuid not null check (merged_id <> kept_id),
    is_parted boolean not null,
    heard_in xid8 not null,
    is_settled boolean not null
  )`,
  'create index followed_merge_kept_index on followed_merge (kept_id)',
  'create index followed_merge_merged_index on followed_merge (merged_id)',
  'create index followed_merge_unsettled_index on followed_merge (id) where not is_settled',
  // What follows from all that was heard: whose the rows of a merged customer are now.
  'create table merged_customer (id uuid primary key, kept_id uuid not null check (kept_id <> id))',
  `create table moved_row (
    table_name text,
    row_id uuid,
    named_id uuid not null,
    kept_id uuid not null,
    primary key (table_name, row_id)
  )`,
  'create index moved_row_named_index on moved_row (named_id)',
  'create table followed_table (table_name text primary key, column_name text not null)',
];

/** All customers that merges connect with these two, parted ones included. */
const KIN = `create function kin_of_customers(one uuid, other uuid) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp as $body$
    with recursive kin (id) as (
      select unnest(array[one, other])
      union
      select case m.merged_id when kin.id then m.kept_id else m.merged_id end
      from kin join followed_merge m on m.merged_id = kin.id or m.kept_id = kin.id
    ) select array_agg(id) from kin
  $body$`;

/**
 * Whose the rows of each of these customers are. A merge holds while it is not parted and no later one names the customer
 * whom it merged: that one could not have been before this was parted, whether or not that is heard already. So of two
 * that hold none merges the same customer, and they lead nowhere in a circle.
 */
const LEAD = `create function lead_customers(kin uuid[]) returns void
  language sql volatile security definer set search_path = public, pg_temp as $body$
    delete from merged_customer where id = any (kin);
    with recursive step as materialized (
      select m.merged_id as id, m.kept_id from followed_merge m
      where m.merged_id = any (kin) and not m.is_parted and not exists (
        select from followed_merge later
        where later.place > m.place and (later.merged_id = m.merged_id or later.kept_id = m.merged_id))
    ), path (id, kept_id, length) as (
      select id, kept_id, 1 from step
      union all
      select path.id, step.kept_id, path.length + 1 from path join step on step.id = path.kept_id
    )
    insert into merged_customer (id, kept_id) select distinct on (id) id, kept_id from path order by id, length desc;
  $body$`;

/** Writes again whom the rows named that must follow; the trigger of their table leads them on, or back, and notes it. */
const MOVE = `create function move_rows(kin uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $body$
    declare
      followed followed_table;
      merged uuid[] := array(select id from merged_customer where id = any (kin));
    begin
      for followed in select * from followed_table order by table_name loop
        execute format('update %1$I as t set %2$I = n.named_id from moved_row n
          where n.table_name = %1$L and n.named_id = any ($1) and t.id = n.row_id and t.%2$I = n.kept_id
            and n.kept_id <> coalesce((select m.kept_id from merged_customer m where m.id = n.named_id), n.named_id)',
          followed.table_name, followed.column_name) using kin;
        execute format('update %1$I set %2$I = %2$I where %2$I = any ($1)',
          followed.table_name, followed.column_name) using merged;
      end loop;
    end $body$`;

/** One after the other: what a merge leads to depends on the others. */
const ONE_AT_A_TIME = "perform pg_advisory_xact_lock(hashtextextended('customer merges', 0))";

/** Takes in a merge, or its end; told twice or in another order, what comes of it is the same. */
const HEAR = `create function hear_of_merge(told jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $body$
    declare
      kin uuid[];
    begin
      ${ONE_AT_A_TIME};
      insert into followed_merge
        select id, place, kept_id, merged_id, is_parted, pg_current_xact_id(), false
        from jsonb_populate_record(null::followed_merge, told)
      on conflict (id) do update set is_parted = followed_merge.is_parted or excluded.is_parted,
        heard_in = excluded.heard_in, is_settled = false;
      kin := kin_of_customers((told ->> 'kept_id')::uuid, (told ->> 'merged_id')::uuid);
      perform lead_customers(kin);
      perform move_rows(kin);
    end $body$`;

/**
 * Looks again for rows of transactions that could not know of a merge because they were under way; gives how many merges
 * must be looked at once more, because such transactions are not over. A number of a transaction that is not reached yet
 * is from before the database was carried to another server.
 */
const SETTLE = `create function settle_merges() returns bigint
  language plpgsql volatile security definer set search_path = public, pg_temp as $body$
    declare
      running pg_snapshot;
      heard followed_merge;
    begin
      ${ONE_AT_A_TIME};
      running := pg_current_snapshot();
      for heard in select * from followed_merge where not is_settled
          and (heard_in < pg_snapshot_xmin(running) or heard_in >= pg_snapshot_xmax(running)) order by id loop
        perform move_rows(kin_of_customers(heard.kept_id, heard.merged_id));
        update followed_merge set is_settled = true where id = heard.id;
      end loop;
      return (select count(*) from followed_merge where not is_settled);
    end $body$`;

const FORGET = `create function forget_moved_row() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      delete from moved_row where table_name = tg_table_name and row_id = old.id;
      return old;
    end $body$`;

const FUNCTIONS: Readonly<Record<string, string>> = {
  'kin_of_customers(uuid, uuid)': KIN,
  'lead_customers(uuid[])': LEAD,
  'move_rows(uuid[])': MOVE,
  'hear_of_merge(jsonb)': HEAR,
  'settle_merges()': SETTLE,
  'forget_moved_row()': FORGET,
};

class FollowCustomerMerges extends Migration {
  override up(): void {
    for (const sql of TABLES) this.addSql(sql);
    for (const table of ['followed_merge', 'moved_row', 'followed_table']) {
      for (const sql of rowPolicies(table, { own: null, wide: 'false' })) this.addSql(sql);
    }
    for (const sql of rowPolicies('merged_customer', { own: null, write: 'false', wide: 'true' })) this.addSql(sql);
    for (const [signature, sql] of Object.entries(FUNCTIONS)) {
      this.addSql(sql);
      this.addSql(`revoke all on function ${signature} from public, ${WALL_ROLES.join(', ')}`);
    }
  }
}

/** Tables by which the rows of customers follow them when they are merged and parted, for every slice. */
export const customerMergeMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261129T1010_follow_customer_merges', class: FollowCustomerMerges },
];
