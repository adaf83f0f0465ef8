import { page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { CommitteeMemberRow, CommitteeSessionRow } from './committee.entity.ts';

/** Members of the committee, by name; those who can be called first. */
export function findMembers({ em }: Context): Promise<CommitteeMemberRow[]> {
  return em.find(CommitteeMemberRow, {}, { orderBy: { active: 'desc', name: 'asc', id: 'asc' } });
}

/** Sessions of the committee, the latest first. */
export function findSessions({ em }: Context, args: PageArgs): Promise<Page<CommitteeSessionRow>> {
  return page(em, CommitteeSessionRow, {}, [{ heldAt: 'desc' }, { id: 'desc' }], args);
}
