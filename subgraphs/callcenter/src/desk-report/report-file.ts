/** Job that forgets files of reports whose time is over. */
export const FORGET_REPORT_FILES = 'forget-desk-report-files';

/** Kind under which a file of a report stands in the access log and on record. */
export const REPORT_FILE_SUBJECT = 'DESK_REPORT_FILE';

/** Minutes for which a file of a report is kept; whoever wants it later has it made again. */
export const KEPT_MINUTES = 60;

/** Most files of one person that are kept at once. */
export const MOST_FILES = 20;
