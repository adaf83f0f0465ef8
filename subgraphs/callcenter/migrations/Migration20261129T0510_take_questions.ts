import { migration, rowPolicies } from '@madang/subgraph-kit';

/** What buyers ask at marketplaces, each question a ticket; who asks need not be a customer (E9, C5). */
export const takeQuestions = migration(
  'Migration20261129T0510_take_questions',
  'alter table ticket alter column customer_id drop not null',
  // What somebody took down has its customer; what another slice told of may have none yet.
  `alter table ticket add constraint ticket_customer_known check (customer_id is not null or record_key is not null)`,
  `create table ticket_question (
    id uuid primary key,
    ticket_id uuid not null constraint ticket_question_ticket_unique unique references ticket on delete cascade,
    edition integer not null check (edition > 0),
    kind text not null check (kind in ('PRODUCT', 'ORDER', 'OTHER')),
    storefront_code text not null,
    external_number text not null,
    product_name text,
    order_id uuid,
    asked_at timestamptz(3) not null,
    asker_name bytea,
    title bytea,
    content bytea not null,
    answer bytea,
    personal_index text[] not null,
    answer_state text not null check (answer_state in ('OPEN', 'SENT', 'TOLD', 'REFUSED', 'ELSEWHERE')),
    answer_id uuid,
    answered_at timestamptz(3),
    answered_by_id uuid references agent,
    settled_at timestamptz(3),
    refusal_code text,
    refusal_detail text,
    check (answer_state in ('OPEN', 'ELSEWHERE') or (answer_id is not null and answered_by_id is not null))
  )`,
  ...rowPolicies('ticket_question', { own: null }),
);
