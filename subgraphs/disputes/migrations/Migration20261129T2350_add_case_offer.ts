import { migration, rowPolicies } from '@madang/subgraph-kit';

const OF_READABLE_CASE = (table: string) => `exists (select from dispute_case where id = ${table}.case_id)`;

/** What is put to both sides, its terms and the signatures under it (K9, K10, J4). */
export const addCaseOffer = migration(
  'Migration20261129T2350_add_case_offer',
  `create table case_offer (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    kind text not null check (kind in ('RECOMMENDATION', 'AGREEMENT')),
    round integer not null check (round > 0),
    text text not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz(3) not null,
    constraint case_offer_round_unique unique (case_id, kind, round)
  )`,
  `create table case_term (
    id uuid primary key,
    offer_id uuid not null references case_offer,
    case_id uuid not null references dispute_case,
    position integer not null check (position > 0),
    kind text not null check (kind in ('REFUND', 'CONTRACT_CANCELLED', 'SAME_ITEM_EXCHANGE', 'OTHER_ITEM_EXCHANGE',
      'REDELIVERY', 'REPAIR', 'APOLOGY', 'OTHER')),
    state text not null check (state in ('PROPOSED', 'OPEN', 'BEGUN', 'REPORTED', 'REFUSED', 'DONE')),
    order_line_id uuid,
    amount bigint check (amount > 0),
    quantity integer check (quantity > 0),
    variant_id uuid,
    note text,
    reference text,
    remark_ko text,
    remark_en text,
    moved_at timestamptz(3),
    constraint case_term_position_unique unique (offer_id, position),
    check (kind <> 'REFUND' or amount is not null),
    check (kind <> 'OTHER_ITEM_EXCHANGE' or variant_id is not null)
  )`,
  'create index case_term_case_index on case_term (case_id)',
  `create table case_signature (
    id uuid primary key,
    offer_id uuid not null references case_offer,
    case_id uuid not null references dispute_case,
    side text not null check (side in ('APPLICANT', 'RESPONDENT')),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    access_id uuid,
    signer_name bytea not null,
    personal_index text[] not null,
    office text,
    signed_at timestamptz(3) not null,
    constraint case_signature_side_unique unique (offer_id, side)
  )`,
  'create index case_signature_case_index on case_signature (case_id)',
  ...rowPolicies('case_offer', { own: OF_READABLE_CASE('case_offer'), onlyAdded: true }),
  ...rowPolicies('case_term', { own: OF_READABLE_CASE('case_term') }),
  ...rowPolicies('case_signature', { own: OF_READABLE_CASE('case_signature'), onlyAdded: true }),
);
