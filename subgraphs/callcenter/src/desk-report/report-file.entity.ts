import { SHEET_FORMATS } from '@madang/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';

const ReportFileSchema = defineEntity({
  name: 'ReportFileRow',
  tableName: 'desk_report_file',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    format: p.enum([...SHEET_FORMATS]),
    fromDay: p.date(),
    toDay: p.date(),
    /** Length of the file; none until it is written. */
    bytes: p.integer().nullable(),
    madeAt: p.datetime(3),
    expiresAt: p.datetime(3),
  },
});

/** File as which a report of the desk left. */
export class ReportFileRow extends ReportFileSchema.class {}
ReportFileSchema.setClass(ReportFileRow);

/** Table of the files of reports. */
export const reportFileRows = [ReportFileSchema];
