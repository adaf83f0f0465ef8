import { newId } from '@madang/subgraph-kit';
import type { TestSubgraph } from '@madang/subgraph-kit/testing';
import { CommitteeMemberRow, CommitteeSessionRow, QUORUM } from '../../committee/index.ts';

/** A session of five members that was held, one of whom may have to do with businesses. */
export async function aSession(
  { em }: TestSubgraph,
  heldAt: Date,
  conflictsWith: readonly string[] = [],
): Promise<string> {
  const members = Array.from({ length: QUORUM }, (_none, seat) =>
    em.create(CommitteeMemberRow, {
      id: newId(),
      name: `위원 ${seat}`,
      field: 'LAW',
      conflictsWith: seat === 0 ? [...conflictsWith] : [],
      active: true,
    }),
  );
  const { id } = em.create(CommitteeSessionRow, {
    id: newId(),
    heldAt,
    place: '회의실',
    members: members.map((member) => member.id),
    minutes: null,
    calledAt: heldAt,
  });
  await em.flush();
  return id;
}
