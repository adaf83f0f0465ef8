import { migration, rowPolicies } from '@madang/subgraph-kit';
import { FIRST_STANDARDS, STANDARDS_SOURCE } from './first-standards.ts';

const SETTLERS = "(select actor_is('OFFICER', 'LEAD', 'ADMIN'))";
const KEEPERS = "(select actor_is('LEAD', 'ADMIN'))";

/** Who writes in cases; an administrator reads what they wrote. */
const WRITERS = "(select actor_is('OFFICER', 'LEAD'))";

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Standards by which disputes are settled, precedents, what closed cases are like, lessons, plans and templates (K21, P7–P9). */
export const addLibrary = migration(
  'Migration20261130T0820_add_library',
  `create table dispute_standard (
    id uuid primary key,
    code text not null check (code ~ '^[A-Z0-9-]{2,40}$'),
    version integer not null check (version > 0),
    item text not null,
    item_category_id uuid,
    harm text not null,
    remedy text not null,
    rule text not null check (rule in ('FULL', 'USED_DAYS', 'REMAINING', 'DEPRECIATION', 'BEFORE_START')),
    terms jsonb not null,
    source text not null,
    effective_from date not null,
    effective_until date check (effective_until >= effective_from),
    written_by text,
    written_at timestamptz(3) not null,
    constraint dispute_standard_version_unique unique (code, version)
  )`,
  'create unique index dispute_standard_current_unique on dispute_standard (code) where effective_until is null',
  ...rowPolicies('dispute_standard', { own: 'true', wide: 'true', write: KEEPERS }),
  ...FIRST_STANDARDS.map(
    ([code, item, harm, remedy, rule, terms]) => `insert into dispute_standard
      (id, code, version, item, harm, remedy, rule, terms, source, effective_from, written_at)
      values (gen_random_uuid(), ${quoted(code)}, 1, ${quoted(item)}, ${quoted(harm)}, ${quoted(remedy)}, '${rule}',
        ${quoted(JSON.stringify(terms))}, ${quoted(STANDARDS_SOURCE)}, '2024-12-27', '2024-12-27T00:00:00Z')`,
  ),
  `create table precedent (
    id uuid primary key,
    case_id uuid references dispute_case on delete set null,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    title text not null check (length(title) between 1 and 200),
    facts text not null check (length(facts) between 1 and 20000),
    decision text not null check (length(decision) between 1 and 20000),
    item_category_id uuid,
    claim_reason text check (claim_reason in ('QUALITY', 'CANCELLATION', 'NON_PERFORMANCE', 'WITHDRAWAL', 'AFTER_SALES',
      'UNFAIR_ACT', 'SAFETY', 'PRICE', 'LABELLING', 'OTHER')),
    standard_id uuid references dispute_standard,
    result text check (result in ('SETTLED', 'NOT_SETTLED', 'INFORMATION_GIVEN', 'NOT_POSSIBLE', 'MEDIATED', 'NOT_MEDIATED')),
    written_by_id uuid not null,
    written_at timestamptz(3) not null,
    published_at timestamptz(3)
  )`,
  'create unique index precedent_case_unique on precedent (case_id) where case_id is not null',
  'create index precedent_written_index on precedent (written_at desc, id desc)',
  ...rowPolicies('precedent', {
    own: `state = 'PUBLISHED' or ${SETTLERS}`,
    write: `(select actor_is('LEAD')) or (select actor_is('OFFICER')) and state = 'DRAFT'`,
    wide: `state = 'PUBLISHED' or ${SETTLERS}`,
  }),
  `create table case_likeness (
    case_id uuid primary key references dispute_case on delete cascade,
    pairs text[] not null,
    title_pairs text[] not null,
    closed_at timestamptz(3) not null
  )`,
  'create index case_likeness_closed_index on case_likeness (closed_at desc)',
  'create index case_likeness_pairs_index on case_likeness using gin (pairs)',
  'create table case_pair (pair text primary key, cases integer not null check (cases > 1))',
  `create table case_pair_state (
    one boolean primary key check (one),
    counted integer not null,
    newest timestamptz(3) not null
  )`,
  // Pairs of letters over the bounds of words: Korean joins particles to words, and people space them as they like.
  `create function letter_pairs(said text) returns text[]
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $body$
      select coalesce(array_agg(distinct substr(letters, place, 2)), '{}')
      from (select regexp_replace(lower(normalize(said, NFC)), '[[:space:][:punct:]]', '', 'g') as letters) plain
        cross join lateral generate_series(1, char_length(letters) - 1) as place
    $body$`,
  `create function likeness_text(title text, facts text) returns text
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $body$
      select title || ' ' || left(facts, 600)
    $body$`,
  `create function note_likeness() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      insert into case_likeness (case_id, pairs, title_pairs, closed_at)
      values (new.id, letter_pairs(likeness_text(new.title, new.facts)), letter_pairs(new.title), new.closed_at)
      on conflict (case_id) do update
        set pairs = excluded.pairs, title_pairs = excluded.title_pairs, closed_at = excluded.closed_at;
      return null;
    end $body$`,
  'revoke all on function note_likeness from public',
  `create trigger note_likeness after insert or update of state, title, facts, closed_at on dispute_case
    for each row when (new.state = 'CLOSED') execute function note_likeness()`,
  `insert into case_likeness (case_id, pairs, title_pairs, closed_at)
    select id, letter_pairs(likeness_text(title, facts)), letter_pairs(title), closed_at from dispute_case where state = 'CLOSED'`,
  ...rowPolicies('case_likeness', { own: SETTLERS, wide: 'true', write: 'false' }),
  ...rowPolicies('case_pair', { own: 'true', wide: 'true', write: 'false' }),
  ...rowPolicies('case_pair_state', { own: 'true', wide: 'true', write: 'false' }),
  `create table lesson (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    item_category_id uuid,
    cause text not null check (cause in ('PRODUCT', 'INFORMATION', 'DELIVERY', 'SERVICE', 'CONTRACT', 'PAYMENT', 'OTHER')),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    written_by_id uuid not null,
    written_by text not null,
    written_at timestamptz(3) not null
  )`,
  'create index lesson_case_index on lesson (case_id)',
  'create index lesson_written_index on lesson (written_at desc, id desc)',
  'create index lesson_item_index on lesson (item_category_id, written_at desc) where item_category_id is not null',
  ...rowPolicies('lesson', { own: SETTLERS, wide: SETTLERS, write: WRITERS, onlyAdded: true }),
  `create table response_plan (
    id uuid primary key,
    business_id uuid not null references business,
    item_category_id uuid,
    state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    owner_id uuid not null,
    owner_name text not null,
    due_on date not null,
    outcome text,
    made_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'OPEN') = (ended_at is null))
  )`,
  `create unique index response_plan_open_unique on response_plan
     (business_id, coalesce(item_category_id, '00000000-0000-0000-0000-000000000000')) where state = 'OPEN'`,
  'create index response_plan_due_index on response_plan (due_on, id)',
  ...rowPolicies('response_plan', { own: SETTLERS, wide: SETTLERS, write: WRITERS }),
  `create table draft_template (
    id uuid primary key,
    kind text not null check (kind in ('RECOMMENDATION', 'AGREEMENT', 'NOTICE', 'SUPPLEMENT', 'DECISION')),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    version integer not null check (version > 0),
    dropped_at timestamptz(3)
  )`,
  'create index draft_template_kind_index on draft_template (kind, title) where dropped_at is null',
  ...rowPolicies('draft_template', { own: SETTLERS, wide: SETTLERS, write: KEEPERS }),
  `insert into draft_template (id, version, kind, title, text) values
    (gen_random_uuid(), 1, 'RECOMMENDATION', '구입가 환급 권고',
     E'{사건번호} 사건에 관하여 다음과 같이 합의를 권고합니다.\\n\\n1. {피신청인}은(는) {신청인}에게 구입가를 환급한다.\\n2. {신청인}은(는) 물품을 {피신청인}에게 반환한다.\\n\\n근거: {기준}'),
    (gen_random_uuid(), 1, 'RECOMMENDATION', '중도해지 정산 권고',
     E'{사건번호} 사건에 관하여 다음과 같이 합의를 권고합니다.\\n\\n1. {신청인}과(와) {피신청인} 사이의 계약은 해지한다.\\n2. {피신청인}은(는) 이용한 부분과 위약금을 뺀 금액을 {신청인}에게 환급한다.\\n\\n근거: {기준}'),
    (gen_random_uuid(), 1, 'AGREEMENT', '합의서',
     E'{신청인}과(와) {피신청인}은(는) {사건번호} 「{사건명}」 사건에 관하여 아래 조건으로 합의하고, 이 사건에 관하여 더는 다투지 않는다.'),
    (gen_random_uuid(), 1, 'NOTICE', '진행 안내',
     E'안녕하십니까. {사건번호} 사건을 맡은 {담당자}입니다.\\n\\n현재 사실조사를 진행하고 있으며 처리 기한은 {처리기한}입니다.'),
    (gen_random_uuid(), 1, 'SUPPLEMENT', '자료보정 요청',
     E'{사건번호} 사건의 사실조사에 필요하니 아래 자료를 기한까지 제출하여 주시기 바랍니다.'),
    (gen_random_uuid(), 1, 'DECISION', '조정결정',
     E'주문\\n\\n1. {피신청인}은(는) {신청인}에게 … 을(를) 이행한다.\\n\\n이유\\n\\n가. 당사자 주장\\n나. 판단: {기준}')`,
);
