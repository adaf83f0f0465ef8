export { memberById, sessionById } from './committee-reads.ts';
export { CommitteeMemberRow, CommitteeSessionRow } from './committee.entity.ts';
export { QUORUM } from './committee.ts';
export { CommitteeMember, CommitteeSession, CommitteeSessionConnection, MemberField } from './committee.type.ts';
export { findMembers, findSessions } from './find-committee.ts';
export { callSession, keepMember, keepMinutes } from './keep-committee.ts';
export { isUnconflicted, unconflictedIn, unconflictedMembers } from './members-of-session.ts';
