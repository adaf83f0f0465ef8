/** Members without a conflict whom a decision needs (소비자기본법 63조). */
export const QUORUM = 5;

/** A member as far as conflicts are looked at. */
interface Member {
  readonly conflictsWith: readonly { readonly id: string }[];
}

/** Tells how many members of a session have to do with the respondent, and whether enough are left to decide. */
export function quorumOf(members: readonly Member[], respondentId: string | null) {
  const excused = members.filter(({ conflictsWith }) => conflictsWith.some(({ id }) => id === respondentId)).length;
  const free = members.length - excused;
  return { excused, free, isEnough: free >= QUORUM };
}
