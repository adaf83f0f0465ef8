import { migration } from '@madang/subgraph-kit';

/** Businesses that answer to claims; officers who lead cases. */
export const addBusinessAndOfficer = migration(
  'Migration20261121T0300_add_business_and_officer',
  `create table business (
    id uuid primary key,
    name text not null constraint business_name_unique unique,
    partner boolean not null
  )`,
  'create index business_name_index on business (name text_pattern_ops, id)',
  `create table officer (
    id uuid primary key,
    name text not null
  )`,
);
