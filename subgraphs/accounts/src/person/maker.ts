import { settings } from '../settings.ts';

/**
 * Condition on a row (`table` or its alias) of a key or webhook: whoever made it may still make one, being neither
 * suspended nor without the role. With an outside issuer the roles here are not the ones that count: only a suspension does.
 */
export function makerMay(table: 'k' | 'e'): string {
  const maker = `select from person m where m.id = ${table}.created_by_id`;
  if (settings.OUTSIDE_ISSUER) return `not exists (${maker} and m.suspended_at is not null)`;
  return `exists (${maker} and m.suspended_at is null and ('ADMIN' = any(m.roles)
    or ('PARTNER' = any(m.roles) and m.business_id = ${table}.business_id)))`;
}
