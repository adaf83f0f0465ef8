import { migration } from '@madang/subgraph-kit';

/** Directory of people and programs, and what was done to their accounts. */
export const addPerson = migration(
  'Migration20261122T0300_add_person',
  `create table person (
    id uuid primary key,
    login text not null constraint person_login_unique unique check (login <> ''),
    name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    team text,
    storefronts text[] not null,
    business_id uuid,
    customer_id uuid,
    suspended_at timestamptz(3)
  )`,
  'create index person_name_index on person (name, id)',
  'create index person_roles_index on person using gin (roles)',
  `create table person_change (
    id uuid primary key,
    person_id uuid not null references person,
    act text not null check (act in ('CHANGE_ROLES', 'SUSPEND', 'RESTORE')),
    roles text[] not null,
    reason text,
    actor_id uuid not null,
    actor_name text not null,
    changed_at timestamptz(3) not null
  )`,
  'create index person_change_person_index on person_change (person_id, changed_at desc, id desc)',
);
