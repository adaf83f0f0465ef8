import {
  audit,
  makeExtract,
  newId,
  refuse,
  sheetFile,
  type Context,
  type Refusal,
  type SheetFormat,
} from '@madang/subgraph-kit';
import { agentById } from '../agent/index.ts';
import { ticketCode } from '../ticket-code/index.ts';
import { deskReport } from './desk-report-reads.ts';
import type { DeskReportCode } from './desk-report-words.ts';
import type { DeskReport, ReportPeriod } from './desk-report.ts';
import { reportCells, reportHead, type ReportNames } from './report-cells.ts';
import { ReportFileRow } from './report-file.entity.ts';
import { KEPT_MINUTES, MOST_FILES, REPORT_FILE_SUBJECT } from './report-file.ts';
import { waitFigures } from './wait-figures.ts';

/** Makes a file of a report; it is small, so whoever asks waits for it. It has names of agents, and none of customers. */
export async function makeReportFile(
  context: Context,
  wanted: ReportPeriod & { readonly format: SheetFormat },
): Promise<ReportFileRow | Refusal<DeskReportCode>> {
  const { language } = context;
  const report = await deskReport(context, wanted);
  const waits = await waitFigures(context, report);
  const file = await begin(context, report, wanted.format);
  if (!file) return refuse('REPORT_FILES_MANY');
  const rows = reportCells({ report, waits }, await namesIn(context, report), language);
  const sheet = { name: 'Report', head: reportHead(language), batches: [rows] };
  const bytes = await makeExtract(context, file.id, sheetFile(wanted.format, sheet));
  return context.em.transactional(async (tx) => {
    const made = await tx.findOneOrFail(ReportFileRow, { id: file.id });
    made.bytes = bytes;
    return made;
  });
}

/** Writes the file down before it is made, so that whatever dies over it is forgotten in time; none where there are too many. */
function begin(
  { em, actor, now }: Context,
  { from, to }: DeskReport,
  format: SheetFormat,
): Promise<ReportFileRow | null> {
  return em.transactional(async (tx) => {
    // Locked by the person, so that two requests at once count one another.
    await tx.execute("select pg_advisory_xact_lock(hashtextextended('desk-report-file' || ?, 0))", [actor.id]);
    const kept = await tx.count(ReportFileRow, { accountId: actor.id, expiresAt: { $gt: now } });
    if (kept >= MOST_FILES) return null;
    const id = newId();
    const file = tx.create(ReportFileRow, {
      id,
      accountId: actor.id,
      format,
      fromDay: from,
      toDay: to,
      madeAt: now,
      expiresAt: new Date(now.getTime() + KEPT_MINUTES * 60_000),
    });
    const subject = { type: REPORT_FILE_SUBJECT, id };
    await audit(tx, { act: 'desk-report.export', subject, actor, data: { format, from, to } }, now);
    return file;
  });
}

/** Words of the codes and names of the agents in a report, each table asked once. */
async function namesIn(context: Context, { byAgent, ...report }: DeskReport): Promise<ReportNames> {
  const codes = [...report.byType, ...report.byOutcome, ...report.byCallResult];
  const words = await Promise.all(codes.map(({ kind, code }) => ticketCode(context, kind, code)));
  const labels = new Map(codes.map(({ kind, code }, place) => [`${kind}|${code}`, words[place]?.label]));
  const agents = await Promise.all(byAgent.map(({ agentId }) => agentById(context, agentId)));
  const names = new Map(byAgent.map(({ agentId }, place) => [agentId, agents[place]?.name]));
  return {
    code: (kind, code) => labels.get(`${kind}|${code}`) ?? code,
    agent: (agentId) => names.get(agentId) ?? agentId,
  };
}
