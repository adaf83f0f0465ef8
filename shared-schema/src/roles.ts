/**
 * Titles a person or program can hold; the identity provider puts them into the access token. A PARTY came in through one
 * case, without an account; somebody who has not signed in holds no title at all.
 */
export const ROLES = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'CONSUMER',
  'PARTNER',
  'PROGRAM',
  'PARTY',
  'ADMIN',
] as const;

/** One title out of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Indicates whether a word from outside is a title we know. */
export function isRole(word: unknown): word is Role {
  return ROLES.some((role) => role === word);
}
