import { migration, rowPolicies } from '@madang/subgraph-kit';

const KINDS = `('RECEIPT_NOTICE', 'RECEIPT_CONFIRMED', 'SELF_REMEDY', 'OPINION', 'SUPPLEMENT_REQUEST', 'SUPPLEMENT_ANSWER',
  'FACT_FINDING', 'RECOMMENDATION', 'AGREEMENT', 'REVIEW_RESULT', 'NOTICE', 'CLOSING')`;

const STAFF = `(select actor_is('OFFICER', 'LEAD')) and (c.team is null or c.team = (select actor_team()))`;

/** Parties who read it, each in the cases that are theirs; the respondent once it was notified. */
const TOLD = `c.customer_id = (select actor_customer()) and 'APPLICANT' = any (visible_to)
  or c.receipt_notified_at is not null and c.respondent_id = (select actor_business()) and 'RESPONDENT' = any (visible_to)
  or c.id = (select actor_case()) and (select actor_case_side()) = any (visible_to)
    and ((select actor_case_side()) = 'APPLICANT' or c.receipt_notified_at is not null)`;

/** Side on which the actor writes. */
const WRITTEN = `(${STAFF}) and author_side in ('OFFICER', 'SYSTEM')
  or c.customer_id = (select actor_customer()) and author_side = 'APPLICANT'
  or c.respondent_id = (select actor_business()) and author_side = 'RESPONDENT'
  or c.id = (select actor_case()) and author_side = (select actor_case_side())`;

const inCase = (condition: string) => `exists (select from dispute_case c where c.id = case_id and (${condition}))`;

const READ = inCase(`(${STAFF}) or ${TOLD}`);

/** Side of the actor in the case of a message, for whom a reading is noted. */
const READER = `exists (select from case_message m join dispute_case c on c.id = m.case_id where m.id = message_id and (
  side = 'OFFICER' and c.officer_id = (select actor_id())
  or side = 'APPLICANT' and c.customer_id = (select actor_customer())
  or side = 'RESPONDENT' and c.respondent_id = (select actor_business())
  or c.id = (select actor_case()) and side = (select actor_case_side())))`;

const OF_READ_MESSAGE = 'exists (select from case_message m where m.id = message_id)';

/** Staff decide on what a party sent too late; a message that they did not write they change in nothing else. */
const DECIDED = ['madang_app', 'madang_wide'].map(
  (role) => `create policy ${role}_decide on case_message for update to ${role}
    using (late and ${inCase(STAFF)}) with check (late and ${inCase(STAFF)})`,
);

const TABLES = [
  `create table case_message (
    id uuid primary key,
    case_id uuid not null references dispute_case,
    author_side text not null check (author_side in ('APPLICANT', 'RESPONDENT', 'OFFICER', 'SYSTEM')),
    author_id uuid,
    author_name text,
    kind text not null check (kind in ${KINDS}),
    title text check (length(title) between 1 and 200),
    text text not null check (length(text) <= 20000),
    visible_to text[] not null check (visible_to <@ '{APPLICANT,RESPONDENT}'),
    written_at timestamptz(3) not null,
    answers uuid references case_message,
    late boolean not null,
    late_accepted boolean,
    late_reason text,
    check (author_side not in ('APPLICANT', 'RESPONDENT') or author_side = any (visible_to)),
    check (late or late_accepted is null),
    check ((late_accepted is null) = (late_reason is null))
  )`,
  'create index case_message_case_index on case_message (case_id, written_at desc, id desc)',
  'create index case_message_answers_index on case_message (answers) where answers is not null',
  `create table case_message_reading (
    id uuid primary key,
    message_id uuid not null references case_message,
    side text not null check (side in ('APPLICANT', 'RESPONDENT', 'OFFICER')),
    at timestamptz(3) not null,
    constraint case_message_reading_side_unique unique (message_id, side)
  )`,
];

/** What was written stays; more may read it, never fewer (J10), and what came late is decided on once. */
const GUARDS = [
  `create function guard_case_message() returns trigger language plpgsql as $body$
    begin
      if tg_op = 'DELETE' then
        if coalesce(current_setting('madang.retention', true), '') = 'destroys' then return old; end if;
        raise exception 'a message stays' using errcode = 'restrict_violation';
      end if;
      if to_jsonb(new) - '{visible_to,late_accepted,late_reason}'::text[]
        <> to_jsonb(old) - '{visible_to,late_accepted,late_reason}'::text[] then
        raise exception 'a message stays as it was written' using errcode = 'restrict_violation';
      end if;
      if old.late_accepted is not null
        and (new.late_accepted, new.late_reason) is distinct from (old.late_accepted, old.late_reason) then
        raise exception 'what came late was decided on' using errcode = 'restrict_violation';
      end if;
      if not old.visible_to <@ new.visible_to then
        raise exception 'who reads a message reads it on' using errcode = 'restrict_violation';
      end if;
      if not new.visible_to <@ old.visible_to and old.author_side in ('APPLICANT', 'RESPONDENT')
        and not coalesce(actor_customer() is not null or actor_business() is not null or actor_case() is not null, false)
        and actor() is not null then
        raise exception 'a party alone widens who reads what it wrote' using errcode = 'restrict_violation';
      end if;
      return new;
    end $body$`,
  `create trigger case_message_stays before update or delete on case_message
    for each row execute function guard_case_message()`,
];

/** What cases were told before there were messages, out of their steps. */
const EARLIER = `insert into case_message
    (id, case_id, author_side, author_id, author_name, kind, title, text, visible_to, written_at, late)
  select gen_random_uuid(), s.case_id,
    case when s.step in ('confirmReceipt', 'reportSelfRemedy') then 'RESPONDENT'
         when s.step = 'withdraw' and s.actor_name is null then 'APPLICANT' else 'OFFICER' end,
    s.actor_id, s.actor_name, k.kind, null, left(coalesce(s.note, ''), 20000), '{APPLICANT,RESPONDENT}', s.taken_at, false
  from case_step s join (values
    ('notifyReceipt', 'RECEIPT_NOTICE'), ('confirmReceipt', 'RECEIPT_CONFIRMED'), ('reportSelfRemedy', 'SELF_REMEDY'),
    ('beginFactFinding', 'FACT_FINDING'), ('recommendSettlement', 'RECOMMENDATION'), ('recordAgreement', 'AGREEMENT'),
    ('close', 'CLOSING'), ('withdraw', 'CLOSING')) k (step, kind) on k.step = s.step`;

/** Messages of a case, told to one party or both, with their first readings (J10, K7, K8). */
export const addCaseMessage = migration(
  'Migration20261130T0100_add_case_message',
  ...TABLES,
  ...GUARDS,
  EARLIER,
  ...rowPolicies('case_message', {
    own: READ,
    write: inCase(WRITTEN),
    wide: `(select actor_is('ADMIN')) or ${READ}`,
  }),
  ...DECIDED,
  ...rowPolicies('case_message_reading', {
    own: OF_READ_MESSAGE,
    write: READER,
    wide: OF_READ_MESSAGE,
    onlyAdded: true,
  }),
);
