import { addJob, newId, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { settlePeriod } from './settle-period.ts';
import { periodOf, type SettlementPeriod } from './settlement-period.ts';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement-run.ts';

/** Job that settles what is on the list of a kind, one period after the other. */
export const SETTLE_LISTED = 'settle-listed';

const payload = z.object({ kind: z.enum(SETTLEMENT_KINDS) });

/** Puts the run of a period on the list, unless it is there; one that failed is begun again. */
export async function listRun(
  tx: EntityManager,
  { kind, from, to }: SettlementPeriod,
  { actor, now }: Act,
): Promise<void> {
  await tx.execute(
    `insert into settlement_run as run (id, kind, period_from, period_to, state, asked_by, asked_at)
     values (?, ?, ?, ?, 'QUEUED', ?, ?)
     on conflict (kind, period_from) do update set state = 'QUEUED', asked_by = excluded.asked_by,
       asked_at = excluded.asked_at, ended_at = null where run.state = 'FAILED'`,
    [newId(), kind, from, to, actor?.name ?? null, now],
  );
}

/** Has the list of a kind worked off; who asks while it is under way has it looked through once more. */
export async function askToSettle(tx: EntityManager, kind: SettlementKind): Promise<void> {
  await addJob(tx, SETTLE_LISTED, { kind }, { key: `${SETTLE_LISTED}:${kind}` });
}

/**
 * Settles what is on the list of a kind in the order of the periods, each in a transaction of its own. What a killed
 * process began is found here as running and begun anew, for nothing of it is left but that word; one that goes wrong
 * holds up those after it, which would take what is its own.
 */
export async function settleListed(em: EntityManager, given: unknown, now: Date): Promise<void> {
  const { kind } = payload.parse(given);
  for (let run = await begin(em, kind); run; run = await begin(em, kind)) {
    const period = periodOf(kind, run.from);
    await em
      .fork()
      .transactional((tx) => settlePeriod(tx, period, { actor: null, now }))
      .catch(async (fault: unknown) => {
        await em.execute(
          "update settlement_run set state = 'FAILED', ended_at = ? where kind = ? and period_from = ? and state = 'RUNNING'",
          [now, kind, period.from],
        );
        throw fault;
      });
  }
}

async function begin(em: EntityManager, kind: SettlementKind): Promise<{ readonly from: string } | undefined> {
  const [run] = await em.execute<{ from: string }[]>(
    `update settlement_run set state = 'RUNNING', ended_at = null
     where id = (select id from settlement_run where kind = ? and state <> 'DONE' order by period_from limit 1)
       and state <> 'DONE' returning period_from::text as from`,
    [kind],
  );
  return run;
}
