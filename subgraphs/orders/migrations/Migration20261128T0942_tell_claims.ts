import { migration } from '@madang/subgraph-kit';

/** Marketplaces are told how claims of their buyers were decided, as they are told of parcels and holds. */
export const tellClaims = migration(
  'Migration20261128T0942_tell_claims',
  `alter table outward_task
     drop constraint outward_task_kind_check,
     add constraint outward_task_kind_check check (kind in ('SHIPMENT', 'HOLD', 'CLAIM')),
     add column claim_kind text check (claim_kind in ('CANCEL', 'RETURN', 'EXCHANGE')),
     add column claim_answer text check (claim_answer in ('COMPLETE', 'REFUSE')),
     add column claim_reason text check (length(claim_reason) <= 200),
     add check ((kind = 'CLAIM') = (claim_kind is not null)),
     add check ((claim_kind is null) = (claim_answer is null)),
     add check (claim_reason is null or claim_answer = 'REFUSE')`,
);
