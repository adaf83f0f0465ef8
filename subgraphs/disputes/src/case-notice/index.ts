export { alarmLeads } from './alarm-leads.ts';
export { alarmAssigned, alarmPartyMoved } from './alarms.ts';
export { caseMessageTemplates } from './case-messages.ts';
export { noticeClosing, noticeWithdrawal, noticeWithdrawalAsked } from './closing-notices.ts';
export { MAIL_AND_PHONE, type NoticedCase } from './notice-ways.ts';
export { noticeAgreement, noticeFactFinding, noticeReceipt, noticeRecommendation } from './notices.ts';
export { noticeDecision, noticeMediation, noticeMoveNear, noticeOpinions, noticeSigned } from './party-notices.ts';
export { caseUnassigned, officerRecused } from './party-messages.ts';
