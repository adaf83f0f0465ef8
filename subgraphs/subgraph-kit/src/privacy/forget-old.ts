import type { EntityManager } from '@mikro-orm/postgresql';
import { SEALED_PART } from './event-seal.ts';

/** Removes what the kit itself has kept long enough: lines of the access log, and the personal part of events that were told. */
export async function forgetOld(em: EntityManager, now: Date): Promise<void> {
  await em.execute(
    `delete from access_log where at < ${beforePeriodOf('ACCESS_LOG')} and at < now() - interval '2 years'`,
    [now, now],
  );
  await em.execute(
    `update outbox_event set data = data - '${SEALED_PART}'
     where jsonb_exists(data, '${SEALED_PART}') and occurred_at < ${beforePeriodOf('DELIVERED_EVENT')}`,
    [now, now],
  );
}

/** Beginning of the period of a rule that ends now; null, before which nothing is, for an unknown rule. */
function beforePeriodOf(rule: string): string {
  return `(?::timestamptz - (select period from retention_rule where code = '${rule}'
    and effective_from <= (?::timestamptz at time zone 'Asia/Seoul')::date order by effective_from desc limit 1))`;
}
