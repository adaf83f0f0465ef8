import type { CodeWords } from '@madang/subgraph-kit';

/** Reasons why samples are not drawn or scored. */
export type QualitySampleCode =
  | 'QUALITY_PERIOD_INVALID'
  | 'QUALITY_COUNT_INVALID'
  | 'QUALITY_SEED_INVALID'
  | 'QUALITY_NOTHING_DRAWN'
  | 'QUALITY_TOO_MANY'
  | 'QUALITY_DRAW_UNKNOWN'
  | 'QUALITY_DRAW_CLOSED'
  | 'QUALITY_SAMPLE_UNKNOWN'
  | 'QUALITY_OWN_WORK'
  | 'QUALITY_SCORED_BY_OTHER'
  | 'QUALITY_CHANGED'
  | 'QUALITY_MARKS_INVALID'
  | 'QUALITY_COMMENT_INVALID';

/** What people are told when samples are not drawn or scored. */
export const qualitySampleWords: CodeWords<QualitySampleCode> = {
  QUALITY_PERIOD_INVALID: {
    ko: '기간은 시작일부터 종료일까지 366일 이내로 입력해 주십시오.',
    en: 'A period goes from its first to its last day and has 366 days at most.',
  },
  QUALITY_COUNT_INVALID: {
    ko: '상담사별 표본은 1건에서 20건까지 뽑을 수 있습니다.',
    en: 'Draw 1 to 20 samples of each agent.',
  },
  QUALITY_SEED_INVALID: { ko: '시드는 1~40자로 입력해 주십시오.', en: 'A seed has 1 to 40 characters.' },
  QUALITY_NOTHING_DRAWN: {
    ko: '이 기간에 뽑을 수 있는 완료 접수가 없습니다. 이미 다른 표본에 들어 있는 접수는 뽑지 않습니다.',
    en: 'No completed tickets are left to draw in this period. Those in an open draw are not drawn again.',
  },
  QUALITY_TOO_MANY: {
    ko: '한 번에 500건까지 뽑을 수 있습니다. 상담사별 건수나 기간을 줄여 주십시오.',
    en: 'At most 500 samples are drawn at once. Draw fewer of each agent, or from a shorter period.',
  },
  QUALITY_DRAW_UNKNOWN: { ko: '표본을 찾을 수 없습니다.', en: 'There is no such draw.' },
  QUALITY_DRAW_CLOSED: {
    ko: '마감한 표본이라 평가할 수 없습니다.',
    en: 'This draw is closed; its samples are not scored any more.',
  },
  QUALITY_SAMPLE_UNKNOWN: { ko: '표본 접수를 찾을 수 없습니다.', en: 'There is no such sample.' },
  QUALITY_OWN_WORK: { ko: '자신이 처리한 접수는 평가할 수 없습니다.', en: 'Nobody scores their own work.' },
  QUALITY_SCORED_BY_OTHER: {
    ko: '다른 평가자가 이미 평가했습니다. 고치는 일은 그 평가자만 할 수 있습니다.',
    en: 'Somebody else has scored this. Only they can correct it.',
  },
  QUALITY_CHANGED: {
    ko: '그 사이에 평가가 바뀌었습니다. 바뀐 내용을 확인해 주십시오.',
    en: 'The score has changed in the meantime. Look at it as it is now.',
  },
  QUALITY_MARKS_INVALID: {
    ko: '모든 평가 기준에 0점에서 5점까지 한 번씩 매겨 주십시오.',
    en: 'Give every criterion 0 to 5 points, each once.',
  },
  QUALITY_COMMENT_INVALID: { ko: '의견은 2,000자까지 쓸 수 있습니다.', en: 'A comment has 2,000 characters at most.' },
};
