import { defineMessage } from '@madang/subgraph-kit';
import { PARTY_ACTION, STAFF_ACTION } from './message-actions.ts';

/** To both parties: the officer asks for their opinion (의견 요청); SMS and e-mail at the same time (K13). */
export const opinionsRequested = defineMessage({
  name: 'opinions-requested',
  label: { ko: '의견 요청', en: 'Request for opinions' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 의견 요청',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 사실조사를 마치고 양쪽의 의견을 듣고자 합니다.\n\n- 확인한 사실과 물음: #{question}\n\n기한까지 의견이 없으면 제출된 자료만으로 진행합니다.',
      sms: '[마당] 사건 #{caseNumber} 의견을 요청합니다. 기한까지 없으면 제출된 자료로 진행합니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: your opinion',
      body: '#{partyName}, the facts of case #{caseNumber} were examined and both sides are heard.\n\n- Facts and questions: #{question}\n\nWithout an opinion in time the case goes on with what was submitted.',
      sms: '[Madang] Case #{caseNumber}: please state your opinion.',
    },
  },
  action: PARTY_ACTION,
});

/** To a party whose move it is: its time comes to an end. */
export const moveNear = defineMessage({
  name: 'move-near',
  label: { ko: '기한 안내', en: 'Reminder of a move' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber}: #{what} 기한 안내',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에서 #{what} 기한이 다가오고 있습니다.\n\n- 기한: #{day}\n- 기한이 지나면: #{silence}',
      sms: '[마당] 사건 #{caseNumber} #{what} 기한은 #{day}입니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: a reminder',
      body: '#{partyName}, in case #{caseNumber} your time ends soon (#{what}).\n\n- Until: #{day}\n- After that: #{silence}',
      sms: '[Madang] Case #{caseNumber}: your time ends on #{day}.',
    },
  },
  action: PARTY_ACTION,
});

/** To both parties: the agreement is signed by both (합의서 서명). */
export const agreementSigned = defineMessage({
  name: 'agreement-signed',
  label: { ko: '합의서 서명 완료', en: 'Agreement signed' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 합의서 서명 완료',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}의 합의서에 양쪽이 모두 서명하였습니다. 서명된 합의서를 보내 드립니다.\n\n합의한 내용은 이제 이행되며, 모두 이행된 뒤 사건이 종결됩니다.',
      sms: '[마당] 사건 #{caseNumber} 합의서에 양쪽이 서명했습니다. 합의 내용이 이행됩니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: the agreement is signed',
      body: '#{partyName}, both sides have signed the agreement of case #{caseNumber}; it is attached.\n\nIt is carried out now, and the case is closed once all of it is done.',
      sms: '[Madang] Case #{caseNumber}: both sides have signed.',
    },
  },
  action: PARTY_ACTION,
});

/** To both parties: the case was handed to the mediation committee (분쟁조정 이관, K15). */
export const mediationBegun = defineMessage({
  name: 'mediation-begun',
  label: { ko: '분쟁조정 이관 안내', en: 'Handed to mediation' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 분쟁조정위원회 이관',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}은 합의에 이르지 못하여 소비자분쟁조정위원회에 조정을 신청하였습니다.\n\n위원회는 신청을 받은 날부터 30일 안에 조정결정을 하며, 양쪽은 통지를 받은 날부터 15일 안에 수락 여부를 알릴 수 있습니다. 그 안에 뜻을 알리지 않으면 수락한 것으로 봅니다.',
      sms: '[마당] 사건 #{caseNumber}이 분쟁조정위원회로 이관되었습니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber} goes to mediation',
      body: '#{partyName}, case #{caseNumber} was not settled and was put before the mediation committee.\n\nThe committee decides within 30 days; both sides may accept or refuse within 15 days of being told, and silence accepts.',
      sms: '[Madang] Case #{caseNumber} goes to mediation.',
    },
  },
  action: PARTY_ACTION,
});

/** To both parties: the committee has decided (조정결정). */
export const mediationDecided = defineMessage({
  name: 'mediation-decided',
  label: { ko: '조정결정 안내', en: 'Mediation decision' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 조정결정',
      body: '수신: #{partyName}\n\n사건 #{caseNumber}에 대한 소비자분쟁조정위원회의 조정결정서를 보내 드립니다.\n\n- 수락 여부 통보 기한: #{answerBy}\n\n기한까지 뜻을 알리지 않으면 수락한 것으로 보며, 성립된 조정은 재판상 화해와 같은 효력이 있습니다.',
      sms: '[마당] 사건 #{caseNumber} 조정결정. #{answerBy}까지 답이 없으면 수락한 것으로 봅니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: the committee has decided',
      body: '#{partyName}, the mediation decision of case #{caseNumber} is attached.\n\n- Answer by: #{answerBy}\n\nSilence accepts it, and an accepted decision has the force of a settlement in court.',
      sms: '[Madang] Case #{caseNumber} is decided. Silence until #{answerBy} accepts it.',
    },
  },
  action: PARTY_ACTION,
});

/** To the applicant: the business asks that the case be withdrawn (취하 요청, K12). */
export const withdrawalAsked = defineMessage({
  name: 'withdrawal-asked',
  label: { ko: '취하 요청 안내', en: 'Request for withdrawal' },
  category: 'LEGAL',
  texts: {
    ko: {
      title: '[마당] 사건 #{caseNumber} 취하 요청',
      body: '수신: #{partyName}\n\n상대 사업자가 사건 #{caseNumber}의 취하를 요청하였습니다.\n\n- 요청 사유: #{reason}\n\n취하할지는 신청인만 정할 수 있습니다. 답하지 않으면 사건은 그대로 진행됩니다.',
      sms: '[마당] 사건 #{caseNumber} 사업자가 취하를 요청했습니다. 답하지 않으면 그대로 진행됩니다.',
    },
    en: {
      title: '[Madang] Case #{caseNumber}: the business asks you to withdraw',
      body: '#{partyName}, the business asks you to withdraw case #{caseNumber}.\n\n- Why: #{reason}\n\nYou alone decide. Without an answer the case goes on.',
      sms: '[Madang] Case #{caseNumber}: the business asks you to withdraw. Silence lets it go on.',
    },
  },
  action: PARTY_ACTION,
});

/** To leads: a new case has no officer yet. */
export const caseUnassigned = defineMessage({
  name: 'case-unassigned',
  label: { ko: '미배정 알림', en: 'Unassigned case, to leads' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '사건 #{caseNumber}: 담당자를 배정해 주십시오',
      body: '사건(#{caseNumber})의 배정 기한이 다가오고 있습니다.',
    },
    en: { title: 'Case #{caseNumber} has no officer', body: 'The time to assign case #{caseNumber} ends soon.' },
  },
  action: STAFF_ACTION,
});

/** To leads: the officer of a case has to do with the business, and somebody else has to lead it. */
export const officerRecused = defineMessage({
  name: 'officer-recused',
  label: { ko: '담당자 회피 알림', en: 'Conflict of an officer, to leads' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '사건 #{caseNumber}: 담당자가 회피했습니다',
      body: '사건(#{caseNumber})의 담당자가 피신청인과의 이해관계로 회피했습니다. 다른 담당자를 배정해 주십시오.',
    },
    en: {
      title: 'Case #{caseNumber}: its officer has a conflict',
      body: 'The officer of case #{caseNumber} has declared a conflict with the respondent. Give it to somebody else.',
    },
  },
  action: STAFF_ACTION,
});

/** Messages about the later stages. */
export const partyMessageTemplates = [
  opinionsRequested,
  moveNear,
  agreementSigned,
  mediationBegun,
  mediationDecided,
  withdrawalAsked,
  caseUnassigned,
  officerRecused,
] as const;
