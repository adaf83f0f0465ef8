import { migration, rowPolicies } from '@madang/subgraph-kit';

const LEADS = "(select actor_is('LEAD', 'ADMIN'))";
const OWN = 'business_id = (select actor_business())';

/** What a partner does about itself (K22, K23): its person in charge directly, its company data and questions by asking. */
export const addPartnerDesk = migration(
  'Migration20261130T0830_add_partner_desk',
  'alter table business add column contact_name bytea',
  ...['madang_app', 'madang_wide'].map(
    (role) => `create policy ${role}_contact on business for update to ${role}
      using (id = (select actor_business())) with check (id = (select actor_business()))`,
  ),
  // A business changes whom to reach there, and not who it is.
  `create function guard_business() returns trigger language plpgsql as $body$
    begin
      if actor_business() is not null and (new.name, new.partner, new.address)
        is distinct from (old.name, old.partner, old.address) then
        raise exception 'company data is changed by request' using errcode = 'restrict_violation';
      end if;
      return new;
    end $body$`,
  'create trigger business_stays before update on business for each row execute function guard_business()',
  `create table company_change (
    id uuid primary key,
    business_id uuid not null references business,
    state text not null check (state in ('ASKED', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    name text check (length(name) between 1 and 200),
    address bytea,
    reason text not null check (length(reason) between 1 and 2000),
    answer text,
    personal_index text[] not null,
    asked_at timestamptz(3) not null,
    ended_at timestamptz(3),
    check ((state = 'ASKED') = (ended_at is null))
  )`,
  "create unique index company_change_open_unique on company_change (business_id) where state = 'ASKED'",
  'create index company_change_asked_index on company_change (asked_at desc, id desc)',
  ...rowPolicies('company_change', {
    own: `${OWN} or ${LEADS}`,
    write: `(select actor_is('LEAD')) or ${OWN} and state in ('ASKED', 'WITHDRAWN')`,
    wide: LEADS,
  }),
  'create sequence partner_question_number',
  `create table partner_question (
    id uuid primary key,
    number bigint not null constraint partner_question_number_unique unique,
    business_id uuid not null references business,
    asked_by text not null,
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) between 1 and 20000),
    asked_at timestamptz(3) not null,
    answer text check (length(answer) between 1 and 20000),
    answered_by text,
    answered_at timestamptz(3),
    check ((answer is null) = (answered_at is null))
  )`,
  'create index partner_question_asked_index on partner_question (asked_at desc, id desc)',
  'create index partner_question_business_index on partner_question (business_id, asked_at desc, id desc)',
  ...rowPolicies('partner_question', {
    own: `${OWN} or ${LEADS}`,
    write: `${LEADS} or ${OWN} and answer is null`,
    wide: LEADS,
  }),
);
