import { sealingMigration } from '@madang/subgraph-kit';

/** Names and numbers of an order are sealed, found by a blind index, and lie nowhere in clear any more (ADR 0013). */
export const sealOrder = sealingMigration('Migration20261122T0350_seal_order', {
  before: [
    `alter table sales_order add column orderer_name_sealed bytea, add column orderer_phone_sealed bytea,
       add column recipient_name_sealed bytea, add column recipient_phone_sealed bytea,
       add column personal_index text[] not null default '{}'`,
  ],
  seal: {
    table: 'sales_order',
    kinds: { ordererName: 'NAME', ordererPhone: 'PHONE', recipientName: 'NAME', recipientPhone: 'PHONE' },
  },
  after: [
    `alter table sales_order drop column orderer_name, drop column orderer_phone,
       drop column recipient_name, drop column recipient_phone`,
    'alter table sales_order rename column orderer_name_sealed to orderer_name',
    'alter table sales_order rename column orderer_phone_sealed to orderer_phone',
    'alter table sales_order rename column recipient_name_sealed to recipient_name',
    'alter table sales_order rename column recipient_phone_sealed to recipient_phone',
    `alter table sales_order alter column orderer_name set not null, alter column recipient_name set not null,
       alter column personal_index drop default`,
    'create index sales_order_personal_index on sales_order using gin (personal_index)',
  ],
});
