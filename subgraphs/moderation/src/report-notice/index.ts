export { noticeClosed, noticeHidden, noticeRejected, type NoticedReport } from './notices.ts';
export { objectionMessageTemplates } from './objection-messages.ts';
export {
  noticeLawsuit,
  noticeObjected,
  noticeObjectionRejected,
  noticeReinstated,
  noticeResumption,
} from './objection-notices.ts';
export { reportMessageTemplates } from './report-messages.ts';
