import { defineDocument } from '@madang/subgraph-kit';
import { CASE_SAMPLE, factsOf, headOf, paragraphsOf, toBusiness, type CaseOnPaper } from './letter.ts';

/** What a notice of receipt says. */
interface ReceiptNotice {
  readonly dispute: CaseOnPaper;
  readonly facts: string;
  /** Last day for a settlement, YYYY-MM-DD. */
  readonly settleBy: string;
}

/** Notice of receipt (접수통보서): tells the respondent of the case and what it may do by itself first (K11). */
export const receiptNotice = defineDocument<ReceiptNotice>({
  kind: 'RECEIPT_NOTICE',
  title: { ko: '접수통보서', en: 'Notice of receipt' },
  compose: ({ dispute, facts, settleBy }, language) =>
    language === 'ko'
      ? {
          ...headOf(dispute, { title: '접수통보서', recipient: toBusiness(dispute.respondentName, 'ko'), language }),
          blocks: [
            {
              block: 'PARAGRAPH',
              text: '귀사를 상대로 아래와 같이 소비자 피해구제 신청이 접수되었음을 알려 드립니다.',
            },
            factsOf(dispute, 'ko'),
            { block: 'HEADING', text: '신청 내용' },
            ...paragraphsOf(facts),
            {
              block: 'CLAUSES',
              heading: '안내',
              clauses: [
                {
                  text: '귀사는 먼저 신청인과 직접 해결할 수 있습니다. 해결하였거나 해명할 사항이 있으면 자율구제활동으로 등록해 주시기 바랍니다.',
                },
                {
                  text: `이 사건의 합의권고 기한은 ${settleBy}입니다. 기한까지 답변이 없으면 제출된 자료만으로 처리됩니다.`,
                },
                {
                  text: '접수통보를 받으신 뒤에는 사건번호와 임시접속번호로 온라인에서 사건을 확인하고 의견과 자료를 제출하실 수 있습니다.',
                },
              ],
            },
            { block: 'SEAL', name: '피해구제국장' },
            {
              block: 'LEGAL_BASIS',
              items: [
                '소비자기본법 제55조(피해구제의 신청 등)',
                '소비자기본법 제57조(합의권고)',
                '소비자기본법 제58조(처리기간)',
              ],
            },
          ],
        }
      : {
          ...headOf(dispute, { title: 'Notice of receipt', recipient: dispute.respondentName, language }),
          blocks: [
            {
              block: 'PARAGRAPH',
              text: 'An application for consumer redress against your company was received as follows.',
            },
            factsOf(dispute, 'en'),
            { block: 'HEADING', text: 'What the applicant tells' },
            ...paragraphsOf(facts),
            {
              block: 'CLAUSES',
              heading: 'What you can do',
              clauses: [
                {
                  text: 'You may settle with the applicant directly first. Report what you did, or what you have to say, as self-remedy activity.',
                },
                {
                  text: `A settlement is to be recommended by ${settleBy}. Without an answer by then the case goes on with what was submitted.`,
                },
                {
                  text: 'With the case number and the temporary access number you can read the case online and submit statements and materials.',
                },
              ],
            },
            { block: 'SEAL', name: 'Director of the Redress Bureau' },
            { block: 'LEGAL_BASIS', items: ['Framework Act on Consumers, articles 55, 57 and 58'] },
          ],
        },
  sample: {
    dispute: CASE_SAMPLE,
    facts: [
      '가. 신청인은 피신청인의 모바일게임서비스를 이용하던 중 2018. 2. 9. 19시경 계정을 이용정지당함.',
      '나. 2018. 2. 11. 신청인이 이의를 제기하자 피신청인은 불법 프로그램이 사용된 계정이어서 30일간 이용할 수 없다고 안내함.',
      '다. 신청인이 불법 프로그램 사용의 근거자료를 요구하였으나 피신청인은 답변하지 않음.',
    ].join('\n\n'),
    settleBy: '2018-03-16',
  },
});
