import { audit, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { lastPeriodBefore, periodAfter, periodOf, type SettlementPeriod } from './settlement-period.ts';
import { askToSettle, listRun } from './settlement-run-list.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import { SettlementRunRow } from './settlement-run.entity.ts';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement-run.ts';

/** Most periods that are made up for at once, after the house was closed for long. */
const MOST_PERIODS = 12;

/** Has the period settled that a day lies in, by hand; one that is settled, or under way, is given as it is. */
export async function runSettlement(
  { em, actor, now }: Context,
  { kind, period: day }: { readonly kind: SettlementKind; readonly period: string },
): Promise<SettlementRunRow | Refusal<SettlementRunCode>> {
  const period = periodOf(kind, day);
  const { from, to, end } = period;
  if (end > now) return refuse('PERIOD_NOT_OVER', ['input', 'period']);
  return em.transactional(async (tx) => {
    const before = await tx.findOne(SettlementRunRow, { kind, periodFrom: from });
    if (before?.state === 'DONE') return before;
    const later = before ? 0 : await tx.count(SettlementRunRow, { kind, periodFrom: { $gt: from } });
    if (later > 0) return refuse('PERIOD_PASSED', ['input', 'period']);
    await askToSettle(tx, kind);
    // Whoever writes on a run that is under way waits until it is over.
    if (before && before.state !== 'FAILED') return before;
    await listRun(tx, period, { actor, now });
    const run = await tx.findOneOrFail(SettlementRunRow, { kind, periodFrom: from }, { refresh: true });
    const subject = { type: 'SettlementRun', id: run.id };
    await audit(tx, { act: 'settlement.run', subject, actor, data: { kind, from, to } }, now);
    return run;
  });
}

/** Puts on the list what is over and was not settled: the last period, and those before it that were missed. */
export async function runDueSettlements(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    for (const kind of SETTLEMENT_KINDS) {
      for (const period of await duePeriods(tx, kind, now)) await listRun(tx, period, { actor: null, now });
      await askToSettle(tx, kind);
    }
  });
}

async function duePeriods(em: EntityManager, kind: SettlementKind, now: Date): Promise<SettlementPeriod[]> {
  const last = lastPeriodBefore(kind, now);
  const [run] = await em.find(SettlementRunRow, { kind }, { orderBy: { periodFrom: 'desc' }, limit: 1 });
  const due: SettlementPeriod[] = [];
  let period = run ? periodAfter(periodOf(kind, run.periodFrom)) : await firstPeriod(em, kind, last);
  while (period.from <= last.from && due.length < MOST_PERIODS) {
    due.push(period);
    period = periodAfter(period);
  }
  return due;
}

/** Period in which the ledger begins, so that nothing is settled of a time before it. */
async function firstPeriod(em: EntityManager, kind: SettlementKind, last: SettlementPeriod): Promise<SettlementPeriod> {
  const [setting] = await em.execute<{ begins_at: string }[]>('select begins_at from settlement_setting');
  return setting ? periodOf(kind, seoulDay(new Date(setting.begins_at))) : last;
}
