import { ANONYMOUS_ID } from '@madang/shared-schema/actor';
import type { MigrationObject } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { rowPolicies } from './row-policies.ts';
import { WALL_ROLES } from './session.ts';

const BOTH = WALL_ROLES.join(', ');

/** What the rules of rows may ask of the actor of the transaction; each is null, empty or false without an actor. */
const ACTOR_FUNCTIONS = [
  `create function actor() returns jsonb stable parallel safe
    return nullif(current_setting('madang.actor', true), '')::jsonb`,
  // What is no UUID names nobody, and is no fault of the statement.
  `create function actor_uuid(claim text) returns uuid stable parallel safe
    return case when pg_input_is_valid(actor() ->> claim, 'uuid') then (actor() ->> claim)::uuid end`,
  "create function actor_id() returns uuid stable parallel safe return actor_uuid('id')",
  `create function actor_is(variadic roles text[]) returns boolean stable parallel safe
    return coalesce(jsonb_exists_any(actor() -> 'roles', roles), false)`,
  `create function actor_customer() returns uuid stable parallel safe
    return case when actor_is('CONSUMER') then actor_uuid('customer') end`,
  `create function actor_business() returns uuid stable parallel safe
    return case when actor_is('PARTNER', 'PROGRAM') then actor_uuid('business') end`,
  `create function actor_storefronts() returns text[] stable parallel safe
    return case when actor_is('OPERATOR')
      then array(select jsonb_array_elements_text(actor() -> 'storefronts')) else '{}'::text[] end`,
  "create function actor_case() returns uuid stable parallel safe return case when actor_is('PARTY') then actor_uuid('caseId') end",
  "create function actor_case_side() returns text stable parallel safe return case when actor_is('PARTY') then actor() ->> 'caseSide' end",
  "create function actor_team() returns text stable parallel safe return actor() ->> 'team'",
];

class AddWalls extends Migration {
  override up(): void {
    this.addSql(`do $body$ begin
      if (select count(*) from pg_roles where rolname in (${WALL_ROLES.map((role) => `'${role}'`).join(', ')})) < 2 then
        raise exception 'the roles ${BOTH} are missing; an administrator makes them: infra/start/postgres/outside-database.sql';
      end if;
    end $body$`);
    for (const sql of ACTOR_FUNCTIONS) this.addSql(sql);
    this.addSql(`grant usage on schema public to ${BOTH}`);
    // People delete nothing; what goes is forgotten by the slice itself.
    this.addSql(`grant select, insert, update on all tables in schema public to ${BOTH}`);
    this.addSql(`grant usage on all sequences in schema public to ${BOTH}`);
    this.addSql(`alter default privileges in schema public grant select, insert, update on tables to ${BOTH}`);
    this.addSql(`alter default privileges in schema public grant usage on sequences to ${BOTH}`);
    this.addSql(`revoke all on migration, inbox_event from ${BOTH}`);
    this.addSql(`create function put_job(task text, payload json, at timestamptz, key text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      begin
        perform graphile_worker.add_job(task, payload, run_at => at, job_key => key, max_attempts => 25);
      end $body$`);
    this.addSql('revoke all on function put_job from public');
    this.addSql(`grant execute on function put_job to ${BOTH}`);
    // An act tells of events; what was told is read by the slice alone.
    for (const sql of rowPolicies('outbox_event', { own: null, write: 'true', wide: 'false' })) this.addSql(sql);
    for (const sql of rowPolicies('inbox_event', { own: null, wide: 'false' })) this.addSql(sql);
  }
}

class AddKnownActor extends Migration {
  override up(): void {
    this.addSql(`create function actor_is_known() returns boolean stable parallel safe
      return coalesce(actor_id() <> '${ANONYMOUS_ID}', false)`);
  }
}

/** Rights of the roles that stand for people, and the functions by which rules of rows know the actor. */
export const wallsMigrations: readonly MigrationObject[] = [
  { name: 'Migration20261122T0310_add_walls', class: AddWalls },
  { name: 'Migration20261122T0320_add_known_actor', class: AddKnownActor },
];
