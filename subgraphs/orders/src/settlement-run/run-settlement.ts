import { audit, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { settlePeriod } from './settle-period.ts';
import { lastPeriodBefore, periodAfter, periodOf, type SettlementPeriod } from './settlement-period.ts';
import type { SettlementRunCode } from './settlement-run-words.ts';
import { SettlementRow, SettlementRunRow } from './settlement-run.entity.ts';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement-run.ts';

/** Most periods that are made up for at once, after the house was closed for long. */
const MOST_PERIODS = 12;

/** Settlements of a period, made now or before. */
export interface SettlementRun {
  readonly kind: SettlementKind;
  readonly from: string;
  readonly to: string;
  readonly settlements: readonly SettlementRow[];
}

/** Settles the period that a day lies in, by hand; one that is settled already is given as it is. */
export async function runSettlement(
  { em, actor, now }: Context,
  { kind, period: day }: { readonly kind: SettlementKind; readonly period: string },
): Promise<SettlementRun | Refusal<SettlementRunCode>> {
  const period = periodOf(kind, day);
  const { from, to, end } = period;
  if (end > now) return refuse('PERIOD_NOT_OVER', ['input', 'period']);
  return em.transactional(async (tx) => {
    const later = await tx.count(SettlementRunRow, { kind, periodFrom: { $gt: from } });
    const made = await tx.count(SettlementRunRow, { kind, periodFrom: from });
    if (later > 0 && made === 0) return refuse('PERIOD_PASSED', ['input', 'period']);
    if (await settlePeriod(tx, period, { actor, now })) {
      const subject = { type: 'SettlementRun', id: actor.id };
      await audit(tx, { act: 'settlement.run', subject, actor, data: { kind, from, to } }, now);
    }
    const settlements = await tx.find(
      SettlementRow,
      { kind, periodFrom: from },
      { orderBy: { storefrontCode: 'asc' } },
    );
    return { kind, from, to, settlements };
  });
}

/** Settles what is over and was not settled: the last period, and those before it that were missed. */
export async function runDueSettlements(em: EntityManager, _payload: unknown, now: Date): Promise<void> {
  for (const kind of SETTLEMENT_KINDS) {
    for (const period of await duePeriods(em, kind, now))
      await em.fork().transactional((tx) => settlePeriod(tx, period, { actor: null, now }));
  }
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
