export { alarmAssigned, alarmPartyMoved } from './alarms.ts';
export { caseMessageTemplates } from './case-messages.ts';
export {
  noticeAgreement,
  noticeClosing,
  noticeFactFinding,
  noticeReceipt,
  noticeRecommendation,
  noticeWithdrawal,
  type NoticedCase,
} from './notices.ts';
