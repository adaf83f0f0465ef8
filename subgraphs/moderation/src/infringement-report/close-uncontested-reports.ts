import { decide, type Job } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { infringementReportProcess } from './infringement-report-process.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';
import { noteStep } from './take-report-step.ts';

/** Reports that one transaction closes; the rest follow in the next. */
const BATCH = 200;

/** Every day at ten past midnight in Seoul, reports to which nobody objected in time close themselves (R6). */
export const closeUncontestedReports: Job = {
  cron: '10 15 * * *',
  async run(em, _payload, now) {
    let closed = 0;
    do {
      closed = await closeSome(em.fork(), now);
    } while (closed === BATCH);
  },
};

async function closeSome(em: Parameters<Job['run']>[0], now: Date): Promise<number> {
  return em.transactional(async (tx) => {
    const reports = await tx.find(
      InfringementReportRow,
      { state: 'HIDDEN', objectionUntil: { $lte: now } },
      {
        orderBy: { objectionUntil: 'asc', id: 'asc' },
        limit: BATCH,
        lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
      },
    );
    for (const report of reports) {
      const { state, objectionUntil } = report;
      const decision = decide(infringementReportProcess, 'closeUncontested', { state, objectionUntil, now }, ['CLOCK']);
      if (!decision.allowed) throw new Error(`report ${report.number} was due and may not be closed: ${decision.code}`);
      report.state = decision.to;
      await noteStep(tx, report, { step: 'closeUncontested', from: decision.from, actor: null, note: null, now });
    }
    return reports.length;
  });
}
