import { defineMessage } from '@madang/subgraph-kit';
import { PARTY_ACTION, STAFF_ACTION } from './message-actions.ts';
import { partyMessageTemplates } from './party-messages.ts';

/** To the applicant: the case was received and the business was notified (접수통보). */
export const receiptToApplicant = defineMessage({
  name: 'receipt-to-applicant',
  label: { ko: '접수통보 (신청인)', en: 'Receipt, to the applicant' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 피해구제 사건 #{caseNumber} 접수 안내',
      body: '#{applicantName} 님, 신청하신 피해구제 사건이 접수되어 상대 사업자에게 알렸습니다.\n\n- 사건번호: #{caseNumber}\n- 상대 사업자: #{respondentName}\n- 합의권고 기한: #{settleBy}\n\n상대 사업자가 먼저 직접 해결하거나 해명할 수 있으며, 진행되는 대로 알려 드립니다.',
      sms: '[마당] 사건 #{caseNumber} 접수, #{respondentName}에 통보했습니다. 진행되는 대로 알려 드립니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber} was received',
      body: '#{applicantName}, your case was received and the business was notified.\n\n- Case number: #{caseNumber}\n- Business: #{respondentName}\n- To be settled by: #{settleBy}\n\nThe business may settle or explain by itself first; we tell you of every step.',
      sms: '[Madang] Case #{caseNumber}: received, #{respondentName} notified.',
    },
  },
  action: PARTY_ACTION,
  alimtalk: { templateCode: 'CASE_RECEIPT' },
});

/** To the respondent: the notice of receipt, with the document (접수통보서발송). */
export const receiptToRespondent = defineMessage({
  name: 'receipt-to-respondent',
  label: { ko: '접수통보 (피신청인)', en: 'Receipt, to the respondent' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 접수통보서: 사건 #{caseNumber}',
      body: '#{respondentName} 귀중\n\n귀사를 상대로 소비자 피해구제 신청이 접수되어 접수통보서를 보내 드립니다.\n\n- 사건번호: #{caseNumber}\n- 사건명: #{caseTitle}\n- 합의권고 기한: #{settleBy}\n\n먼저 신청인과 직접 해결하실 수 있습니다. 해결하였거나 해명할 사항은 자율구제활동으로 등록해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 접수통보서를 보냈습니다. 전자우편을 확인해 주십시오.',
    },
    en: {
      title: '[Madang] Notice of receipt: case #{caseNumber}',
      body: '#{respondentName}\n\nAn application for redress against your company was received; the notice is attached.\n\n- Case number: #{caseNumber}\n- Title: #{caseTitle}\n- To be settled by: #{settleBy}\n\nYou may settle with the applicant directly first. Please report what you did, or what you have to say, as self-remedy activity.',
      sms: '[Madang] Notice of receipt of case #{caseNumber} was sent. See your mail.',
    },
  },
  action: PARTY_ACTION,
});

/** To both parties: the facts are examined (사실조사); SMS and e-mail at the same time (K13). */
export const factFindingBegun = defineMessage({
  name: 'fact-finding-begun',
  label: { ko: '사실조사 안내', en: 'Fact-finding' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 사실조사 안내',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 사실조사를 시작합니다.\n\n담당자가 자료의 보완을 요청하거나 의견을 물을 수 있습니다. 가지고 계신 자료와 의견을 제출해 주시기 바랍니다.\n\n- 담당자: #{officerName}',
      sms: '[마당] 사건 #{caseNumber} 사실조사를 시작합니다. 자료와 의견을 제출해 주십시오.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: the facts are examined',
      body: '#{partyName}, the facts of case #{caseNumber} are now examined.\n\nThe officer may ask you for materials or for your statement. Please submit what you have.\n\n- Officer: #{officerName}',
      sms: '[Madang] Case #{caseNumber}: the facts are examined. Please submit what you have.',
    },
  },
  action: PARTY_ACTION,
  alimtalk: { templateCode: 'CASE_FACTS' },
});

/** To both parties: a settlement was recommended (합의권고). */
export const settlementRecommended = defineMessage({
  name: 'settlement-recommended',
  label: { ko: '합의권고 안내', en: 'Settlement recommendation' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 합의권고',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에 대한 합의권고서를 보내 드립니다.\n\n합의권고는 담당자가 사실관계와 기준을 검토하여 양쪽에 제안하는 해결 방안입니다. 읽어 보신 뒤 동의 여부를 알려 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 합의권고서가 도착했습니다. 동의 여부를 알려 주십시오.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: settlement recommended',
      body: '#{partyName}, the settlement recommendation of case #{caseNumber} is attached.\n\nIt is what the officer proposes to both sides after examining facts and standards. Please read it and say whether you agree.',
      sms: '[Madang] Case #{caseNumber}: a settlement is recommended. Please say whether you agree.',
    },
  },
  action: PARTY_ACTION,
  alimtalk: { templateCode: 'CASE_RECOMMENDED' },
});

/** To both parties: their agreement was drawn up (합의서). */
export const agreementRecorded = defineMessage({
  name: 'agreement-recorded',
  label: { ko: '합의서 안내', en: 'Agreement' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 합의서',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 합의서를 보내 드립니다. 내용을 확인하고 보관해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 합의서를 보냈습니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: agreement',
      body: '#{partyName}, the agreement of case #{caseNumber} is attached. Please check and keep it.',
      sms: '[Madang] Case #{caseNumber}: the agreement was sent.',
    },
  },
  action: PARTY_ACTION,
  alimtalk: { templateCode: 'CASE_AGREEMENT' },
});

/** To both parties: the case has ended (처리결과). */
export const caseClosed = defineMessage({
  name: 'case-closed',
  label: { ko: '처리결과 안내', en: 'Closing result' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 처리결과',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 처리가 끝났습니다.\n\n- 처리결과: #{result}\n\n자세한 내용은 첨부한 처리결과 통보서를 확인해 주시기 바랍니다.',
      sms: '[마당] 사건 #{caseNumber} 처리가 끝났습니다. 결과: #{result}',
    },
    en: {
      title: '[Madang] Case #{caseNumber} has ended',
      body: '#{partyName}, case #{caseNumber} has ended.\n\n- Result: #{result}\n\nSee the attached notice for more.',
      sms: '[Madang] Case #{caseNumber} has ended: #{result}',
    },
  },
  action: PARTY_ACTION,
  alimtalk: { templateCode: 'CASE_CLOSED' },
});

/** To the respondent: the applicant withdrew (취하). */
export const caseWithdrawn = defineMessage({
  name: 'case-withdrawn',
  label: { ko: '취하 안내', en: 'Withdrawal' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 취하',
      body: '수신: #{partyName}\n\n신청인의 뜻에 따라 사건(#{caseNumber})이 취하되어 처리가 끝났습니다.',
      sms: '[마당] 사건(#{caseNumber})이 취하되었습니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber} was withdrawn',
      body: '#{partyName}, case #{caseNumber} was withdrawn by the applicant and has ended.',
      sms: '[Madang] Case #{caseNumber} was withdrawn.',
    },
  },
  action: PARTY_ACTION,
});

/** To an officer: a case is theirs now. */
export const caseAssigned = defineMessage({
  name: 'case-assigned',
  label: { ko: '담당자 배정 알림', en: 'Assignment, to the officer' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '사건 #{caseNumber} 배정',
      body: '사건(#{caseNumber})이 배정되었습니다. 합의권고 기한은 #{settleBy}입니다.',
    },
    en: {
      title: 'Case #{caseNumber} is yours',
      body: 'Case #{caseNumber} was assigned to you; it is to be settled by #{settleBy}.',
    },
  },
  action: STAFF_ACTION,
});

/** To the officer: a party has moved (담당자알람연계). */
export const partyMoved = defineMessage({
  name: 'party-moved',
  label: { ko: '당사자 진행 알림', en: 'Move of a party, to the officer' },
  category: 'SERVICE',
  texts: {
    ko: { title: '사건 #{caseNumber}: #{what}', body: '사건 #{caseNumber}에서 #{what}.' },
    en: { title: 'Case #{caseNumber}: #{what}', body: 'In case #{caseNumber}: #{what}.' },
  },
  action: STAFF_ACTION,
});

/** Messages about cases. */
export const caseMessageTemplates = [
  receiptToApplicant,
  receiptToRespondent,
  factFindingBegun,
  settlementRecommended,
  agreementRecorded,
  caseClosed,
  caseWithdrawn,
  caseAssigned,
  partyMoved,
  ...partyMessageTemplates,
] as const;
