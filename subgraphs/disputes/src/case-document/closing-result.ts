import { defineDocument } from '@madang/subgraph-kit';
import { CASE_SAMPLE, factsOf, headOf, paragraphsOf, toBoth, type CaseOnPaper } from './letter.ts';

/** What a closing result says. */
interface ClosingResult {
  readonly dispute: CaseOnPaper;
  /** Result in words, and what goes with it. */
  readonly result: { readonly ko: string; readonly en: string };
  readonly closedOn: string;
  readonly note: string | null;
  /** Whether a party may still go to mediation. */
  readonly mayMediate: boolean;
}

/** Closing result (처리결과 통보서), sent to both parties when a case ends. */
export const closingResult = defineDocument<ClosingResult>({
  kind: 'CLOSING_RESULT',
  title: { ko: '처리결과 통보서', en: 'Closing result' },
  compose: ({ dispute, result, closedOn, note, mayMediate }, language) => {
    const korean = language === 'ko';
    const recipient = toBoth(dispute, language);
    return {
      ...headOf(dispute, { title: korean ? '처리결과 통보서' : 'Closing result', recipient, language }),
      blocks: [
        {
          block: 'PARAGRAPH',
          text: korean ? '위 사건의 처리가 다음과 같이 끝났음을 알려 드립니다.' : 'The case has ended as follows.',
        },
        factsOf(dispute, language),
        {
          block: 'FACTS',
          heading: korean ? '처리결과' : 'Result',
          facts: [
            { label: korean ? '결과' : 'Result', value: result[language] },
            { label: korean ? '종결일' : 'Closed on', value: closedOn },
          ],
        },
        ...(note ? paragraphsOf(note) : []),
        ...(mayMediate
          ? ([
              {
                block: 'NOTE',
                text: korean
                  ? '합의가 이루어지지 않은 경우 소비자분쟁조정위원회에 분쟁조정을 신청하실 수 있습니다.'
                  : 'Where no settlement was reached, mediation may be applied for.',
              },
            ] as const)
          : []),
        { block: 'SEAL', name: korean ? '피해구제국장' : 'Director of the Redress Bureau' },
        {
          block: 'LEGAL_BASIS',
          items: [korean ? '소비자기본법 제58조(처리기간)' : 'Framework Act on Consumers, article 58'],
        },
      ],
    };
  },
  sample: {
    dispute: CASE_SAMPLE,
    result: { ko: '합의 성립', en: 'Both sides agreed' },
    closedOn: '2018-03-31',
    note: '피신청인이 2018. 3. 30. 신청인에게 30,000원을 지급하였음을 확인하였습니다.',
    mayMediate: false,
  },
});
