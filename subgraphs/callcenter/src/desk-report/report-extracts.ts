import { forgetExpiredExtracts, SHEET_MEDIA_TYPES, type ExtractDeclaration, type Job } from '@madang/subgraph-kit';
import { ReportFileRow } from './report-file.entity.ts';
import { REPORT_FILE_SUBJECT } from './report-file.ts';

/** Name under which a file is saved. */
export function fileNameOf({ format, fromDay, toDay }: Pick<ReportFileRow, 'format' | 'fromDay' | 'toDay'>): string {
  const period = fromDay === toDay ? fromDay : `${fromDay}_${toDay}`;
  return `desk-report-${period}.${format.toLowerCase()}`;
}

/** Files of reports that may be taken by a link. */
export const reportExtracts: ExtractDeclaration = {
  async find(em, id, now) {
    const found = await em.findOne(ReportFileRow, { id, bytes: { $ne: null }, expiresAt: { $gt: now } });
    if (!found) return null;
    const mediaType = SHEET_MEDIA_TYPES[found.format];
    return { name: fileNameOf(found), mediaType, subjectType: REPORT_FILE_SUBJECT, fields: ['report'] };
  },
};

/** Destroys the keys of files whose time is over, also of those that nobody finished. */
export const forgetReportFiles: Job['run'] = (em, _payload, now) => forgetExpiredExtracts(em, 'desk_report_file', now);
