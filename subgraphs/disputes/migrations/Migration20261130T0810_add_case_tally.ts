import { migration, rowPolicies } from '@madang/subgraph-kit';

/** Month in Korea in which a moment lies, as its first day. */
const monthOf = (moment: string) => `date_trunc('month', ${moment} at time zone 'Asia/Seoul')::date`;

/** How long a case took, in the steps of the law: 30 days, 60 more, and what lies beyond. */
const DURATION = `case when closed_at is null then null
  when closed_at - opened_at <= interval '10 days' then 'D10' when closed_at - opened_at <= interval '30 days' then 'D30'
  when closed_at - opened_at <= interval '60 days' then 'D60' when closed_at - opened_at <= interval '90 days' then 'D90'
  else 'LONGER' end`;

/** Indicates whether a side did something online in a case. */
const ONLINE = `origin = 'PORTAL' or receipt_confirmed_at is not null or applicant_stated_at is not null
  or respondent_stated_at is not null or applicant_signed_at is not null or respondent_signed_at is not null`;

const DIMENSIONS = `values ('ALL', ''), ('ITEM', item_category_id::text), ('CLAIM_REASON', claim_reason), ('SALE_TYPE', sale_type),
  ('SALES_TACTIC', sales_tactic), ('REGION', region), ('RESULT', case when state = 'WITHDRAWN' then 'WITHDRAWN' else result end),
  ('ORIGIN', origin), ('DURATION', ${DURATION})`;

/** Counts of cases by the month in which they came and what they are classified under (K20), kept up to date by a job. */
export const addCaseTally = migration(
  'Migration20261130T0810_add_case_tally',
  `create table case_tally (
    month date not null,
    dimension text not null,
    value text not null,
    opened integer not null,
    ended integer not null,
    settled integer not null,
    online integer not null,
    days bigint not null,
    primary key (month, dimension, value)
  )`,
  'create table case_tally_due (id bigint generated always as identity primary key, month date not null)',
  // Months of which a case was destroyed: their figures stay as they were counted while all were there.
  'create table case_tally_closed (month date primary key)',
  'create table case_tally_state (one boolean primary key check (one), counted_at timestamptz(3) not null)',
  `create index dispute_case_month_index on dispute_case ((${monthOf('opened_at')}))`,
  // Who counts reads all; what is counted names nobody.
  ...rowPolicies('case_tally', { own: 'true', wide: 'true', write: 'false' }),
  ...rowPolicies('case_tally_due', { own: null, wide: 'false' }),
  ...rowPolicies('case_tally_closed', { own: null, wide: 'false' }),
  ...rowPolicies('case_tally_state', { own: 'true', wide: 'true', write: 'false' }),
  `create function note_tally_due() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $body$
    begin
      if tg_op = 'DELETE' then
        insert into case_tally_closed (month) values (${monthOf('old.opened_at')}) on conflict do nothing;
        return null;
      end if;
      insert into case_tally_due (month) values (${monthOf('new.opened_at')});
      if tg_op = 'UPDATE' and ${monthOf('new.opened_at')} <> ${monthOf('old.opened_at')} then
        insert into case_tally_due (month) values (${monthOf('old.opened_at')});
      end if;
      return null;
    end $body$`,
  'revoke all on function note_tally_due from public',
  `create trigger note_tally_due after insert or delete on dispute_case
    for each row execute function note_tally_due()`,
  `create trigger note_tally_changed after update of opened_at, closed_at, state, result, origin, item_category_id, claim_reason,
      sale_type, sales_tactic, region, receipt_confirmed_at, applicant_stated_at, respondent_stated_at, applicant_signed_at,
      respondent_signed_at on dispute_case
    for each row execute function note_tally_due()`,
  `create function tally_cases(counted date[]) returns void
    language sql volatile set search_path = public, pg_temp as $body$
      delete from case_tally where month = any (counted) and month not in (select month from case_tally_closed);
      insert into case_tally (month, dimension, value, opened, ended, settled, online, days)
      select ${monthOf('c.opened_at')}, d.dimension, d.value, count(*), count(c.closed_at),
        count(*) filter (where c.result in ('SETTLED', 'MEDIATED')), count(*) filter (where ${ONLINE}),
        coalesce(sum(floor(extract(epoch from c.closed_at - c.opened_at) / 86400)), 0)
      from dispute_case c cross join lateral (${DIMENSIONS}) as d (dimension, value)
      where ${monthOf('c.opened_at')} = any (counted) and d.value is not null
        and ${monthOf('c.opened_at')} not in (select month from case_tally_closed)
      group by 1, 2, 3;
    $body$`,
  `insert into case_tally_due (month) select distinct ${monthOf('opened_at')} from dispute_case`,
);
