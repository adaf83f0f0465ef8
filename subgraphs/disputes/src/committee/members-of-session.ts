import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisputeCaseRow } from '../dispute-case/index.ts';
import { CommitteeMemberRow, CommitteeSessionRow } from './committee.entity.ts';

/** Indicates whether a member has nothing to do with the respondent of a case. */
export function isUnconflicted(
  { conflictsWith }: Pick<CommitteeMemberRow, 'conflictsWith'>,
  { respondentId }: Pick<DisputeCaseRow, 'respondentId'>,
): boolean {
  return !respondentId || !conflictsWith.includes(respondentId);
}

/** Members who sit on the session of a mediation and have nothing to do with its respondent; none while it is on no agenda. */
export async function unconflictedMembers(
  tx: EntityManager,
  { sessionId = null }: { readonly sessionId?: string | null },
  dispute: Pick<DisputeCaseRow, 'respondentId'>,
): Promise<CommitteeMemberRow[]> {
  return sessionId ? unconflictedIn(tx, sessionId, dispute) : [];
}

/** Members of a session who have nothing to do with a respondent, by name. */
export async function unconflictedIn(
  tx: EntityManager,
  sessionId: string,
  dispute: Pick<DisputeCaseRow, 'respondentId'>,
): Promise<CommitteeMemberRow[]> {
  const session = await tx.findOne(CommitteeSessionRow, sessionId);
  if (!session) return [];
  const members = await tx.find(CommitteeMemberRow, { id: { $in: session.members } }, { orderBy: { name: 'asc' } });
  return members.filter((member) => isUnconflicted(member, dispute));
}
