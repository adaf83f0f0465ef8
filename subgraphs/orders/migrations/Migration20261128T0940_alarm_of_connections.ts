import { migration } from '@madang/subgraph-kit';

/** Since when a connection fails, and when somebody was alarmed of it; both end when it works again. */
export const alarmOfConnections = migration(
  'Migration20261128T0940_alarm_of_connections',
  `alter table collection_state add column failing_since timestamptz(3), add column alarmed_at timestamptz(3),
     add check (alarmed_at is null or failing_since is not null)`,
);
