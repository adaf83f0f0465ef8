import { hasRole } from '@madang/shared-schema/actor';
import type { Role } from '@madang/shared-schema/roles';
import { nothing } from '../nothing.ts';
import { readableBy } from '../walls/readable-by.ts';

/** Roles of people who work on cases; others have no list of deadlines. */
export const STAFF = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
] as const;

/** Filter that a count of deadlines takes. */
type ReadableDeadlines = Partial<typeof nothing & { ownerId: string; $or: ({ ownerId: string } | { team: string })[] }>;

/** Deadlines an actor may read: staff their own and their team's, roles that read the whole slice and administrators all. */
export const readableDeadlines = readableBy((actor, wide: readonly Role[]): ReadableDeadlines => {
  if (hasRole(actor, 'ADMIN', ...wide)) return {};
  if (!hasRole(actor, ...STAFF)) return nothing;
  return actor.team === null ? { ownerId: actor.id } : { $or: [{ ownerId: actor.id }, { team: actor.team }] };
});
