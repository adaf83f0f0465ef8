import { migration, rowPolicies } from '@madang/subgraph-kit';

const OWN_FEED = 'person_id = (select actor_id())';

/** Why holidays were changed, and the addresses at which people read their deadlines. */
export const addCalendar = migration(
  'Migration20261128T1330_add_calendar',
  `create table holiday_change (
    id uuid primary key,
    day date not null,
    name_ko text not null,
    name_en text not null,
    act text not null check (act in ('ADD', 'REMOVE')),
    reason text not null,
    actor_id uuid not null,
    actor_name text not null,
    changed_at timestamptz(3) not null
  )`,
  'create index holiday_change_day_index on holiday_change (day, changed_at)',
  `create table calendar_feed (
    person_id uuid primary key,
    token_hash text constraint calendar_feed_token_unique unique,
    opened_at timestamptz(3) not null
  )`,
  ...rowPolicies('holiday_change', { own: null, onlyAdded: true }),
  // Nobody reads the calendar of somebody else, administrators neither.
  ...rowPolicies('calendar_feed', { own: OWN_FEED, wide: OWN_FEED }),
);
