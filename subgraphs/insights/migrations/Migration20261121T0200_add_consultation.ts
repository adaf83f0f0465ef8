import { migration } from '@madang/subgraph-kit';

/** Consultations (document 004), and their counts by day and month, which are brought up to date by one function. */
export const addConsultation = migration(
  'Migration20261121T0200_add_consultation',
  `create table consultation (
    id uuid primary key,
    received_on date not null,
    channel text not null,
    region text,
    item_category_id uuid not null references item_category,
    claim_reason text,
    sale_type text,
    sales_tactic text,
    business_id uuid,
    outcome text,
    text text
  )`,
  'create index consultation_item_category_index on consultation (item_category_id, received_on)',
  'create index consultation_business_index on consultation (business_id, received_on) where business_id is not null',
  `create table consultation_day (
    item_category_id uuid not null references item_category,
    day date not null,
    count integer not null check (count > 0),
    primary key (item_category_id, day)
  )`,
  'create index consultation_day_day_index on consultation_day (day) include (item_category_id, count)',
  `create table consultation_month (
    item_category_id uuid not null references item_category,
    month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    count integer not null check (count > 0),
    primary key (item_category_id, month)
  )`,
  // Only counts that changed are written, so that a night without news leaves the tables as they were.
  `create function refresh_consultation_rollups() returns void language plpgsql as $body$
  begin
    perform pg_advisory_xact_lock(hashtext('refresh_consultation_rollups'));
    delete from consultation_day as kept where not exists (
      select 1 from consultation where item_category_id = kept.item_category_id and received_on = kept.day
    );
    insert into consultation_day as kept (item_category_id, day, count)
      select item_category_id, received_on, count(*)::integer from consultation group by 1, 2
      on conflict (item_category_id, day) do update set count = excluded.count where kept.count <> excluded.count;
    delete from consultation_month as kept where not exists (
      select 1 from consultation_day where item_category_id = kept.item_category_id and to_char(day, 'YYYY-MM') = kept.month
    );
    insert into consultation_month as kept (item_category_id, month, count)
      select item_category_id, to_char(day, 'YYYY-MM'), sum(count)::integer from consultation_day group by 1, 2
      on conflict (item_category_id, month) do update set count = excluded.count where kept.count <> excluded.count;
  end
  $body$`,
);
