import { migration } from '@madang/subgraph-kit';

/** What the parties of a dispute case agreed on asks for returns of its own, beside the desk and the marketplaces (J4). */
export const askForReturnsByAgreement = migration(
  'Migration20261129T1200_ask_for_returns_by_agreement',
  `alter table order_return
     drop constraint order_return_source_check,
     add constraint order_return_source_check check (source in ('DESK', 'CHANNEL', 'AGREEMENT'))`,
);
