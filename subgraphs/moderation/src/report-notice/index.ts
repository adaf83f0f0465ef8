export { noticeClosed, noticeHidden, noticeRejected, type NoticedReport } from './notices.ts';
export { reportMessageTemplates } from './report-messages.ts';
