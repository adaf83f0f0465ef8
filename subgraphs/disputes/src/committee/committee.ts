/** Members without a conflict whom a decision needs (소비자기본법 63조: 5 to 9 members sit). */
export const QUORUM = 5;

/** Fields from which members come, so that both sides are heard. */
export const MEMBER_FIELDS = ['CONSUMER', 'BUSINESS', 'LAW', 'EXPERT'] as const;

/** Field from which a member comes. */
export type MemberField = (typeof MEMBER_FIELDS)[number];
