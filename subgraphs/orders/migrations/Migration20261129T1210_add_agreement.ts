import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Who reads the order of a line; a business that answers for the line in a case reads no order. */
const OF_READ_ORDER = `exists (select from order_line join sales_order on sales_order.id = order_line.order_id
  where order_line.id = agreement_term.order_line_id)`;

/** Signed agreements of dispute cases as far as orders carry them out, each term once (J4, J5). */
export const addAgreement = migration(
  'Migration20261129T1210_add_agreement',
  `create table agreement (
    id uuid primary key,
    case_id uuid not null,
    case_number text not null check (length(case_number) <= 40),
    signed_at timestamptz(3) not null
  )`,
  'create index agreement_case_index on agreement (case_id)',
  // A term may name a line that is not here; it is refused and stays as it was said.
  `create table agreement_term (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    kind text not null check (kind in
      ('REFUND', 'CONTRACT_CANCELLED', 'SAME_ITEM_EXCHANGE', 'OTHER_ITEM_EXCHANGE', 'REDELIVERY')),
    order_line_id uuid not null,
    storefront_code text references storefront (code),
    amount bigint check (amount between 1 and 9007199254740991),
    quantity integer,
    variant_id uuid,
    state text not null check (state in ('BEGUN', 'DONE', 'REFUSED')),
    reference text,
    refusal_code text,
    compensation_key text references compensation (key),
    return_id uuid references order_return,
    replacement_order_id uuid references sales_order on delete set null,
    begun_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'BEGUN') = (ended_at is null)),
    check ((state = 'REFUSED') = (refusal_code is not null)),
    check (compensation_key is null or (amount is not null and storefront_code is not null)),
    check (kind <> 'REFUND' or amount is not null)
  )`,
  'create index agreement_term_line_index on agreement_term (order_line_id, begun_at, id)',
  'create index agreement_term_return_index on agreement_term (return_id) where return_id is not null',
  `create index agreement_term_replacement_index on agreement_term (replacement_order_id)
     where replacement_order_id is not null`,
  `create index agreement_term_award_index on agreement_term (state, begun_at, id) where compensation_key is not null`,
  `create index agreement_term_storefront_award_index on agreement_term (storefront_code, state, begun_at, id)
     where compensation_key is not null`,
  ...rowPolicies('agreement_term', { own: OF_READ_ORDER, write: `(select actor_is('OPERATOR')) and ${OF_READ_ORDER}` }),
  ...rowPolicies('agreement', {
    own: 'exists (select from agreement_term where agreement_id = agreement.id)',
    write: 'false',
  }),
);
