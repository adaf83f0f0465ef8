import { meetDeadlines, refuse, seoulDay, type Context, type Refusal } from '@madang/subgraph-kit';
import {
  noticedReport,
  takeReportStep,
  type InfringementReportRow,
  type ModerationCode,
} from '../infringement-report/index.ts';
import { linkOf } from '../report-link/index.ts';
import { noticeLawsuit } from '../report-notice/index.ts';
import { resumptionClock } from './objection-clocks.ts';
import { ObjectionRow } from './objection.entity.ts';
import { LAWSUIT_LENGTH } from './objection.ts';

/** What a claimant says of their lawsuit. */
interface Lawsuit {
  readonly token: string;
  readonly court: string;
  readonly number: string;
  /** Day of the suit, YYYY-MM-DD. */
  readonly filedOn: string;
}

/** Says, by the link that the claimant was sent, that they have sued: the post stays hidden (저작권법 103조). */
export async function reportLawsuit(
  context: Context,
  { token, filedOn, ...input }: Lawsuit,
): Promise<InfringementReportRow | Refusal<ModerationCode>> {
  const { em, actor, now } = context;
  const link = await linkOf(em, token, now);
  if (link?.side !== 'CLAIMANT') return refuse('LINK_UNKNOWN');
  const [court, number] = [input.court.trim(), input.number.trim()];
  if (!isTold(court)) return refuse('LAWSUIT_INCOMPLETE', ['input', 'court']);
  if (!isTold(number)) return refuse('LAWSUIT_INCOMPLETE', ['input', 'number']);
  if (filedOn > seoulDay(now)) return refuse('LAWSUIT_IN_FUTURE', ['input', 'filedOn']);
  return takeReportStep(context, link.reportId, 'reportLawsuit', {
    as: 'CLAIMANT',
    alsoDo: async (report, tx) => {
      const objection = await tx.findOneOrFail(ObjectionRow, { reportId: report.id });
      Object.assign(objection, {
        lawsuitCourt: court,
        lawsuitNumber: number,
        lawsuitFiledOn: filedOn,
        lawsuitReportedAt: now,
      });
      const act = { actor, now };
      await meetDeadlines(tx, report, [resumptionClock], act);
      await noticeLawsuit(tx, await noticedReport(tx, report, now), { court, number }, act);
    },
  });
}

function isTold(text: string): boolean {
  return text !== '' && text.length <= LAWSUIT_LENGTH;
}
