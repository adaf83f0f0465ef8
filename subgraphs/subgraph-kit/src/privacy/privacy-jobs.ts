import type { EntityManager } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { z } from 'zod';
import { daysAfter } from '../clock.ts';
import { addJob, type Job } from '../jobs.ts';
import { forgetOld } from './forget-old.ts';
import { destroyAgain, destroyExpired, type Retention } from './retention.ts';
import { beginRotation, destroyRetiredKeys, resealAll } from './rotation.ts';
import type { SealedTable } from './sealing.ts';

/** Job that makes a new data key and seals everything under it. */
export const ROTATE_KEYS = 'rotate-keys';
const DESTROY_KEYS = 'destroy-keys';

/** Job that repeats destructions after a restore; its payload is the list of records, as the log of the service tells them. */
const DESTROY_AGAIN = 'destroy-again';

const destructions = z.array(
  z.object({
    id: z.uuid(),
    rule: z.string(),
    subjectType: z.string(),
    table: z.string(),
    subjectIds: z.array(z.string()),
    at: z.coerce.date(),
  }),
);

/** Days for which a retired key is kept: no replica still seals under it by then. */
const RETIRED_FOR_DAYS = 1;

/** Nightly at 03:10 in Seoul. */
const NIGHTLY = '10 18 * * *';

/** Jobs on personal data that every slice with some has. */
export function privacyJobs(
  slice: string,
  tables: readonly SealedTable[],
  retentions: readonly Retention[],
): Record<string, Job> {
  // The log leaves the database, so that what was destroyed is known after the database came back from a copy.
  const log = pino({ base: { service: slice } });
  return {
    'keep-retention': {
      cron: NIGHTLY,
      async run(em, _payload, now) {
        for (const destruction of await destroyExpired(em, retentions, now)) log.info({ destruction }, 'destroyed');
        await forgetOld(em, now);
      },
    },
    [DESTROY_AGAIN]: {
      async run(em, payload) {
        log.info({ rows: await destroyAgain(em, retentions, destructions.parse(payload)) }, 'destroyed again');
      },
    },
    [ROTATE_KEYS]: {
      async run(em, _payload, now) {
        await beginRotation(em, now);
        await resealAll(em, tables);
        await destroyLater(em, now);
      },
    },
    [DESTROY_KEYS]: {
      async run(em, _payload, now) {
        await resealAll(em, tables);
        await destroyRetiredKeys(em, tables, { retiredBefore: daysAfter(now, -RETIRED_FOR_DAYS), now });
        const left = await em.execute('select from data_key where retired_at is not null and destroyed_at is null');
        if (left.length > 0) await destroyLater(em, now);
      },
    },
  };
}

function destroyLater(em: EntityManager, now: Date): Promise<void> {
  // An hour more than a day, so that the key retired just now is old enough.
  const at = new Date(daysAfter(now, RETIRED_FOR_DAYS).getTime() + 3_600_000);
  return em.transactional((tx) => addJob(tx, DESTROY_KEYS, {}, { at, key: DESTROY_KEYS }));
}
