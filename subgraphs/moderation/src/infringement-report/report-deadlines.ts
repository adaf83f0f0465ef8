import type { DeadlineClock, Subject } from '@madang/subgraph-kit';
import type { InfringementReportRow } from './infringement-report.entity.ts';

/** A report as deadlines, notices and documents are about it. */
export function subjectOf({ id, number }: Pick<InfringementReportRow, 'id' | 'number'>): Subject {
  return { type: 'InfringementReport', id, label: number };
}

/** Where a report is shown. */
export function pathOfReport(id: string): string {
  return `/moderation/reports/${id}`;
}

/** Report for which a clock ought to run and does not. */
interface Unstarted {
  readonly id: string;
  readonly number: string;
  readonly since: string;
  readonly reviewer_id: string | null;
  readonly reviewer_name: string | null;
}

/** Reports for which a clock ought to run, by SQL that gives id, number, since, reviewer_id and reviewer_name, at most `?`. */
export function unstartedReports(sql: string): NonNullable<DeadlineClock['unstarted']> {
  return async (tx, limit) => {
    const reports = await tx.execute<Unstarted[]>(sql, [limit]);
    return reports.map(({ since, reviewer_id: id, reviewer_name: name, ...report }) => ({
      subject: subjectOf(report),
      since: new Date(since),
      owner: id && name ? { id, name } : null,
    }));
  };
}
