import { migration } from '@madang/subgraph-kit';

/** Goods that are sent once more for a line are not sold once more: nothing is paid for them, and nothing is owed (J4, C9). */
export const sendLinesAgain = migration(
  'Migration20261129T1205_send_lines_again',
  'alter table order_line add column is_sent_again boolean not null default false',
);
