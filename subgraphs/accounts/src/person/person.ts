/** Titles that can be given to a person; a party of a case comes in without an account and is given none. */
export const PERSON_ROLES = [
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
  'ADMIN',
] as const;

/** One of {@link PERSON_ROLES}. */
export type PersonRole = (typeof PERSON_ROLES)[number];

/** Titles of those who sign in themselves; a program holds a key. */
export const ACCOUNT_HOLDERS = PERSON_ROLES.filter((role) => role !== 'PROGRAM');

/** What an administrator does to an account, in the words of its history. */
export const PERSON_ACTS = ['CHANGE_ROLES', 'SUSPEND', 'RESTORE'] as const;

/** One of {@link PERSON_ACTS}. */
export type PersonAct = (typeof PERSON_ACTS)[number];
