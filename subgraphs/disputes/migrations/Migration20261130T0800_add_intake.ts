import { followCustomer, migration, rowPolicies } from '@madang/subgraph-kit';

/** Nobody reads it, whoever they are: only the slice itself works with it. */
const nobodys = { own: null, wide: 'false' } as const;

const LEADS = "(select actor_is('LEAD'))";

const SALE_TYPES = `('GENERAL', 'E_COMMERCE', 'TV_HOME_SHOPPING', 'DOOR_TO_DOOR', 'TELEMARKETING', 'MULTI_LEVEL', 'STREET', 'OTHER')`;
const CLAIM_REASONS = `('QUALITY', 'CANCELLATION', 'NON_PERFORMANCE', 'WITHDRAWAL', 'AFTER_SALES', 'UNFAIR_ACT', 'SAFETY', 'PRICE', 'LABELLING', 'OTHER')`;

/** Consultations that a case may stand on (K3), applications under way, and how a case came and is classified (K20). */
export const addIntake = migration(
  'Migration20261130T0800_add_intake',
  `create table counselling_record (
    id uuid primary key,
    number text not null constraint counselling_record_number_unique unique,
    source text not null check (source in ('DESK', 'IMPORT')),
    counselled_at timestamptz(3) not null,
    counsellor text,
    title text not null,
    person_name bytea not null,
    person_phone bytea,
    personal_index text[] not null,
    customer_id uuid,
    order_id uuid,
    order_line_id uuid,
    ticket_id uuid
  )`,
  'create index counselling_record_person_index on counselling_record using gin (personal_index)',
  'create index counselling_record_counselled_index on counselling_record (counselled_at)',
  ...followCustomer('counselling_record', 'customer_id'),
  // Leads take cases over from the counselling system, with the consultations they stand on.
  ...rowPolicies('counselling_record', { own: LEADS, wide: LEADS, onlyAdded: true }),
  `create function next_case_number(year integer) returns integer
    language sql volatile security definer set search_path = public, pg_temp as $body$
      insert into case_number (year, last) values (next_case_number.year, 1)
      on conflict (year) do update set last = case_number.last + 1 returning last
    $body$`,
  'revoke all on function next_case_number from public',
  'grant execute on function next_case_number to madang_app, madang_wide',
  `create table case_application (
    id uuid primary key,
    secret_digest text not null constraint case_application_secret_unique unique,
    state text not null check (state in ('IDENTITY', 'DRAFT', 'SUBMITTED')),
    begun_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    verification_id uuid not null,
    code_tries integer not null,
    code_expires_at timestamptz(3) not null,
    person_name bytea,
    phone_number bytea,
    email bytea,
    address bytea,
    statement bytea,
    personal_index text[] not null,
    ci_digest text,
    di_digest text,
    verified_at timestamptz(3),
    counselling_id uuid references counselling_record on delete set null,
    title text check (length(title) <= 200),
    business_name text check (length(business_name) <= 200),
    sale_type text check (sale_type in ${SALE_TYPES}),
    claim_reason text check (claim_reason in ${CLAIM_REASONS}),
    purchased_on date,
    paid_amount bigint check (paid_amount >= 0),
    saved_at timestamptz(3),
    case_id uuid references dispute_case on delete set null,
    submitted_at timestamptz(3),
    check ((state = 'IDENTITY') = (verified_at is null)),
    check ((state = 'SUBMITTED') = (submitted_at is not null))
  )`,
  'create index case_application_expires_index on case_application (expires_at)',
  'create index case_application_case_index on case_application (case_id) where case_id is not null',
  ...rowPolicies('case_application', nobodys),
  `alter table dispute_case
     add column origin text not null default 'DESK' check (origin in ('DESK', 'PORTAL', 'IMPORT')),
     add column counselling_number text constraint dispute_case_counselling_unique unique,
     add column sale_type text check (sale_type in ${SALE_TYPES}),
     add column sales_tactic text check (sales_tactic in ('FALSE_CLAIM', 'FREE_OFFER', 'PRIZE', 'IMPERSONATION',
       'LURED', 'CONTINUOUS_BILLING', 'SUBSCRIPTION_TRAP', 'PHISHING', 'NONE')),
     add column region text check (region in ('SEOUL', 'BUSAN', 'DAEGU', 'INCHEON', 'GWANGJU', 'DAEJEON', 'ULSAN', 'SEJONG',
       'GYEONGGI', 'GANGWON', 'CHUNGBUK', 'CHUNGNAM', 'JEONBUK', 'JEONNAM', 'GYEONGBUK', 'GYEONGNAM', 'JEJU'))`,
  'create index dispute_case_order_line_index on dispute_case (order_line_id) where order_line_id is not null',
  // Classified from now on by a list; what was written freely before has no place in it.
  `update dispute_case set claim_reason = case
     when claim_reason like '%품질%' then 'QUALITY' when claim_reason like '%청약%' then 'WITHDRAWAL'
     when claim_reason like '%불이행%' then 'NON_PERFORMANCE' when claim_reason like '%해제%' then 'CANCELLATION'
     else 'OTHER' end where claim_reason is not null`,
  `alter table dispute_case add constraint dispute_case_claim_reason_check check (claim_reason in ${CLAIM_REASONS})`,
);
