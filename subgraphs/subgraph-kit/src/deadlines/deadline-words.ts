import { Directive } from 'type-graphql';
import { userErrors, type CodeWords } from '../payload.ts';

/** States of a deadline; in the first two it is open. */
export const DEADLINE_STATES = ['RUNNING', 'PAUSED', 'MET', 'MISSED', 'CANCELLED'] as const;

/** One state out of {@link DEADLINE_STATES}. */
export type DeadlineStateWord = (typeof DEADLINE_STATES)[number];

/** States of deadlines that have not ended. */
export const OPEN_STATES: readonly DeadlineStateWord[] = ['RUNNING', 'PAUSED'];

/** What can happen to a deadline. */
export const DEADLINE_EVENTS = [
  'STARTED',
  'REMINDED',
  'PAUSED',
  'RESUMED',
  'EXTENDED',
  'MOVED',
  'MET',
  'MISSED',
  'CANCELLED',
  'HANDED_OVER',
] as const;

/** One word out of {@link DEADLINE_EVENTS}. */
export type DeadlineEventWord = (typeof DEADLINE_EVENTS)[number];

/** Reasons why an act on a deadline or its rule can be refused. */
export type DeadlineCode =
  | 'NOT_APPROVED'
  | 'DEADLINE_UNKNOWN'
  | 'DEADLINE_NOT_RUNNING'
  | 'DEADLINE_NOT_PAUSED'
  | 'EXTENSION_INVALID'
  | 'EXTENSION_TOO_LONG'
  | 'CLOCK_UNKNOWN'
  | 'CLOCK_RULE_INVALID'
  | 'EFFECTIVE_DATE_PAST'
  | 'CLOCK_RULE_EXISTS'
  | 'SOURCE_MISSING';

const deadlineWords: CodeWords<DeadlineCode> = {
  NOT_APPROVED: { ko: '승인된 결재가 없어 연장할 수 없습니다.', en: 'There is no approval for this extension.' },
  DEADLINE_UNKNOWN: { ko: '진행 중인 기한이 없습니다.', en: 'There is no such open deadline.' },
  DEADLINE_NOT_RUNNING: { ko: '진행 중인 기한만 정지할 수 있습니다.', en: 'Only a running deadline can be paused.' },
  DEADLINE_NOT_PAUSED: { ko: '정지된 기한이 아닙니다.', en: 'The deadline is not paused.' },
  EXTENSION_INVALID: {
    ko: '연장 일수는 결재에서 승인된 1일 이상의 정수여야 합니다.',
    en: 'An extension is a whole number of days, as it was approved.',
  },
  EXTENSION_TOO_LONG: {
    ko: '연장할 수 있는 기간을 넘습니다.',
    en: 'This is longer than the rule lets it be extended.',
  },
  CLOCK_UNKNOWN: { ko: '해당 기한 종류를 찾을 수 없습니다.', en: 'There is no such clock.' },
  CLOCK_RULE_INVALID: {
    ko: '기간과 알림 시점은 1 이상의 정수로 입력해 주십시오.',
    en: 'Lengths and lead times are whole numbers from 1 on.',
  },
  EFFECTIVE_DATE_PAST: {
    ko: '시행일은 오늘부터 지정할 수 있습니다.',
    en: 'A rule takes effect today at the earliest.',
  },
  CLOCK_RULE_EXISTS: {
    ko: '같은 날 시행되는 기준이 이미 있습니다.',
    en: 'There is a rule already that takes effect on this day.',
  },
  SOURCE_MISSING: { ko: '근거 법령을 입력해 주십시오.', en: 'Say which law or rule it follows.' },
};

/** User errors of acts on deadlines, the same in every slice. */
export const deadlineErrors = userErrors('Deadline', deadlineWords);
Directive('@shareable')(deadlineErrors.type);
