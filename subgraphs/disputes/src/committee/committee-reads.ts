import { batchOne } from '@madang/subgraph-kit';
import { CommitteeMemberRow, CommitteeSessionRow } from './committee.entity.ts';

/** Sessions of the committee. */
export const sessionById = batchOne(
  ({ em }, ids) => em.find(CommitteeSessionRow, { id: { $in: [...ids] } }),
  (session) => session.id,
);

/** Members of the committee. */
export const memberById = batchOne(
  ({ em }, ids) => em.find(CommitteeMemberRow, { id: { $in: [...ids] } }),
  (member) => member.id,
);
