import { Directive } from 'type-graphql';
import { userErrors, type CodeWords } from '../payload.ts';

/** Reasons why an act on personal data can be refused. */
export type PrivacyCode = 'REASON_TOO_SHORT' | 'PERIOD_INVALID' | 'SUBJECT_UNKNOWN' | 'HOLD_UNKNOWN' | 'ALREADY_HELD';

/** Fewest characters that say why. */
export const REASON_LENGTH = 5;

/** Most days of the access log that one export takes out: a quarter. */
export const EXPORT_DAYS = 92;

const privacyWords: CodeWords<PrivacyCode> = {
  REASON_TOO_SHORT: {
    ko: `사유를 ${REASON_LENGTH}자 이상 입력해 주십시오.`,
    en: `Say why, in at least ${REASON_LENGTH} characters.`,
  },
  PERIOD_INVALID: {
    ko: `시작과 끝을 정하고, 기간을 ${EXPORT_DAYS}일 이내로 해 주십시오.`,
    en: `Say from when and until when, at most ${EXPORT_DAYS} days.`,
  },
  SUBJECT_UNKNOWN: { ko: '대상을 찾을 수 없습니다.', en: 'There is no such record.' },
  HOLD_UNKNOWN: { ko: '보존 조치를 찾을 수 없습니다.', en: 'There is no such legal hold.' },
  ALREADY_HELD: { ko: '이미 보존 조치된 대상입니다.', en: 'This record is held already.' },
};

/** User errors of acts on personal data, the same in every slice. */
export const privacyErrors = userErrors('Privacy', privacyWords);
Directive('@shareable')(privacyErrors.type);

/** Indicates whether a reason says something. */
export function saysWhy(reason: string): boolean {
  return reason.trim().length >= REASON_LENGTH;
}
