import { beginsWith, foundIn, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableReports } from './infringement-report.access.ts';
import { InfringementReportRow } from './infringement-report.entity.ts';
import { reportPersonal } from './infringement-report.personal.ts';
import type { ReportState } from './infringement-report.ts';

/** What to look for among reports. */
export interface ReportQuestion {
  readonly search?: string | null;
  readonly states?: readonly ReportState[] | null;
}

/** Reports that meet all that was asked, newest first. */
export async function findReports(
  context: Context,
  question: ReportQuestion,
  args: PageArgs,
): Promise<Page<InfringementReportRow>> {
  const { em, actor } = context;
  const where: FilterQuery<InfringementReportRow> = {
    $and: [
      readableReports(actor),
      await matching(context, question.search?.trim() ?? ''),
      question.states?.length ? { state: { $in: [...question.states] } } : {},
    ],
  };
  return page(em, InfringementReportRow, where, [{ reportedAt: 'desc' }, { id: 'desc' }], args);
}

async function matching(context: Context, text: string): Promise<FilterQuery<InfringementReportRow>> {
  if (text === '') return {};
  // A report number, or at least its year; the letter is left out as often as not.
  const number = /^r?(?<rest>\d{4}(-\d{0,6})?)$/i.exec(text)?.groups?.['rest'];
  if (number) return { number: beginsWith(`R${number}`) };
  const { personalIndex } = await reportPersonal.found(context, 'NAME', text);
  return foundIn(
    context.em,
    {
      table: 'infringement_report',
      terms: personalIndex.$overlap,
      words: 'title',
      wordsIndex: 'infringement_report_title_index',
    },
    text,
  );
}
