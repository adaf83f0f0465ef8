import type { CaseResult } from './dispute-case.ts';

/** Results as the parties and those who approve them read them (처리결과). */
export const RESULT_WORDS: Readonly<Record<CaseResult, { readonly ko: string; readonly en: string }>> = {
  SETTLED: { ko: '합의 성립', en: 'Both sides agreed' },
  NOT_SETTLED: { ko: '합의 불성립', en: 'No agreement was reached' },
  INFORMATION_GIVEN: { ko: '정보제공', en: 'The applicant was informed' },
  NOT_POSSIBLE: { ko: '처리불능', en: 'The case could not be handled' },
  MEDIATED: { ko: '조정 성립', en: 'Both sides accepted the mediation decision' },
  NOT_MEDIATED: { ko: '조정 불성립', en: 'The mediation decision was not accepted' },
};
