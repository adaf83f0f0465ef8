/** Roles of the house that read all orders and what hangs on them. */
export const STAFF = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'ADMIN'] as const;
