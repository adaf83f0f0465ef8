import type { CodeWords } from '@madang/subgraph-kit';
import type { PhoneCode } from '../phone-system/index.ts';

type OwnCode = 'RECORDING_UNKNOWN' | 'REASON_TOO_SHORT';

/** Reasons why a recording cannot be heard. */
export type RecordingCode = OwnCode | PhoneCode;

/** What people are told for each reason. */
export const recordingWords: CodeWords<OwnCode> = {
  RECORDING_UNKNOWN: { ko: '통화 녹음을 찾을 수 없습니다.', en: 'There is no recording of this call.' },
  REASON_TOO_SHORT: { ko: '사유를 5자 이상 입력해 주십시오.', en: 'Say why in at least 5 characters.' },
};
