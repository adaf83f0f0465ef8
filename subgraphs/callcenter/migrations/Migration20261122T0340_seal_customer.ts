import { sealingMigration } from '@madang/subgraph-kit';

/** Names and numbers of customers are sealed, found by a blind index, and lie nowhere in clear any more (ADR 0013). */
export const sealCustomer = sealingMigration('Migration20261122T0340_seal_customer', {
  before: [
    `alter table customer add column name_sealed bytea, add column mobile_sealed bytea, add column phone_sealed bytea,
       add column personal_index text[] not null default '{}'`,
  ],
  seal: { table: 'customer', kinds: { name: 'NAME', mobile: 'PHONE', phone: 'PHONE' } },
  after: [
    'alter table customer drop column name, drop column mobile, drop column phone',
    'alter table customer rename column name_sealed to name',
    'alter table customer rename column mobile_sealed to mobile',
    'alter table customer rename column phone_sealed to phone',
    'alter table customer alter column name set not null, alter column personal_index drop default',
    'create index customer_personal_index on customer using gin (personal_index)',
  ],
});
