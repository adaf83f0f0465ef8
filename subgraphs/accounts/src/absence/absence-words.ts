import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why an act on an absence can be refused. */
export type AbsenceCode =
  | 'ABSENCE_UNKNOWN'
  | 'ABSENCE_OVER'
  | 'ABSENCE_PERIOD_INVALID'
  | 'ABSENT_PERSON_UNKNOWN'
  | 'SUBSTITUTE_UNKNOWN'
  | 'SUBSTITUTE_SELF'
  | 'SUBSTITUTE_AWAY'
  | 'STANDS_IN'
  | 'ALREADY_AWAY';

/** What people are told for each reason. */
export const absenceWords: CodeWords<AbsenceCode> = {
  ABSENCE_UNKNOWN: { ko: '해당 부재를 찾을 수 없습니다.', en: 'There is no such absence.' },
  ABSENCE_OVER: { ko: '이미 끝난 부재입니다.', en: 'The absence is over already.' },
  ABSENCE_PERIOD_INVALID: {
    ko: '부재 기간을 확인해 주십시오. 끝은 시작과 지금보다 뒤여야 하고, 1년을 넘을 수 없습니다.',
    en: 'Check the period: it ends after it begins and after now, and lasts a year at most.',
  },
  ABSENT_PERSON_UNKNOWN: {
    ko: '부재를 등록할 사람을 찾을 수 없습니다. 다른 사람의 부재는 관리자만 등록할 수 있습니다.',
    en: 'Nobody was found there. Only administrators declare the absence of others.',
  },
  SUBSTITUTE_UNKNOWN: {
    ko: '같은 역할을 가진 사람을 대리인으로 선택해 주십시오.',
    en: 'Choose a substitute who holds the same role.',
  },
  SUBSTITUTE_SELF: { ko: '본인을 대리인으로 지정할 수 없습니다.', en: 'Nobody stands in for themselves.' },
  SUBSTITUTE_AWAY: {
    ko: '대리인도 그 기간에 부재중입니다. 다른 대리인을 선택해 주십시오.',
    en: 'The substitute is away then too. Choose another.',
  },
  STANDS_IN: {
    ko: '그 기간에 다른 사람의 대리인으로 지정되어 있습니다. 먼저 그 부재의 대리인을 바꿔 주십시오.',
    en: 'They stand in for somebody else then. Have that absence declared anew with another substitute first.',
  },
  ALREADY_AWAY: { ko: '그 기간에 이미 등록된 부재가 있습니다.', en: 'An absence is declared for that time already.' },
};
