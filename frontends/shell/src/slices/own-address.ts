import { holdsRole, type Person } from '@madang/frontend-kit';
import { WORK_ROLES } from '../work/index.ts';

/** Where the shell itself has the page that a business looks for among those of staff, such as a case it was found by; null for all others. */
export function ownAddress(person: Person, pathname: string): string | null {
  if (!holdsRole(person, ['PARTNER']) || holdsRole(person, WORK_ROLES)) return null;
  const { groups } = /^\/disputes(?:\/cases\/(?<id>[^/]+))?\/?$/.exec(pathname) ?? {};
  if (!groups) return null;
  return groups['id'] === undefined ? '/my-cases' : `/my-cases/${groups['id']}`;
}
