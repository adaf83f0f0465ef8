/** Titles that can be given to a person. */
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
  'ADMIN',
] as const;
