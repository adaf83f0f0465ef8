export { alarmAssigned, alarmPartyMoved } from './alarms.ts';
export { caseMessageTemplates } from './case-messages.ts';
export { noticeClosing, noticeWithdrawal } from './closing-notices.ts';
export { type NoticedCase } from './notice-ways.ts';
export { noticeAgreement, noticeFactFinding, noticeReceipt, noticeRecommendation } from './notices.ts';
