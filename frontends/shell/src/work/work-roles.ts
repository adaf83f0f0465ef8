/** Roles of those who have deadlines and approvals; others do not see these screens, the graph decides what they may read. */
export const WORK_ROLES = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const;
