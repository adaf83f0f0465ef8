import { defineDocument } from '@madang/subgraph-kit';
import { CASE_SAMPLE, factsOf, headOf, paragraphsOf, toBusiness, toPerson, type CaseOnPaper } from './letter.ts';

/** What a settlement recommendation says. */
interface SettlementRecommendation {
  readonly dispute: CaseOnPaper;
  readonly recommendation: string;
}

/** Settlement recommendation (합의권고서), sent to both parties for their consent (K9). */
export const settlementRecommendation = defineDocument<SettlementRecommendation>({
  kind: 'SETTLEMENT_RECOMMENDATION',
  title: { ko: '합의권고서', en: 'Settlement recommendation' },
  compose: ({ dispute, recommendation }, language) =>
    language === 'ko'
      ? {
          ...headOf(dispute, {
            title: '합의권고서',
            recipient: `${toPerson(dispute.applicantName, 'ko')}, ${toBusiness(dispute.respondentName, 'ko')}`,
            language,
          }),
          blocks: [
            {
              block: 'PARAGRAPH',
              text: '위 사건의 사실관계와 양 당사자의 의견, 관련 법령과 소비자분쟁해결기준을 검토하여 다음과 같이 합의를 권고합니다.',
            },
            factsOf(dispute, 'ko'),
            { block: 'HEADING', text: '권고 내용' },
            ...paragraphsOf(recommendation),
            {
              block: 'CLAUSES',
              heading: '안내',
              clauses: [
                { text: '양 당사자는 이 권고에 동의하는지 여부를 온라인 또는 서면으로 알려 주시기 바랍니다.' },
                {
                  text: '양 당사자가 동의하면 합의서를 작성하며, 어느 한쪽이 동의하지 않으면 소비자분쟁조정위원회에 조정을 신청할 수 있습니다.',
                },
              ],
            },
            { block: 'SEAL', name: '피해구제국장' },
            { block: 'LEGAL_BASIS', items: ['소비자기본법 제57조(합의권고)'] },
          ],
        }
      : {
          ...headOf(dispute, {
            title: 'Settlement recommendation',
            recipient: `${dispute.applicantName}, ${dispute.respondentName}`,
            language,
          }),
          blocks: [
            {
              block: 'PARAGRAPH',
              text: 'Having examined the facts, the statements of both parties, the law and the dispute resolution standards, we recommend to settle as follows.',
            },
            factsOf(dispute, 'en'),
            { block: 'HEADING', text: 'Recommendation' },
            ...paragraphsOf(recommendation),
            {
              block: 'CLAUSES',
              heading: 'What happens next',
              clauses: [
                { text: 'Each party is asked to say, online or in writing, whether it agrees.' },
                { text: 'If both agree, an agreement is drawn up; if one does not, mediation may be applied for.' },
              ],
            },
            { block: 'SEAL', name: 'Director of the Redress Bureau' },
            { block: 'LEGAL_BASIS', items: ['Framework Act on Consumers, article 57'] },
          ],
        },
  sample: {
    dispute: CASE_SAMPLE,
    recommendation:
      '피신청인은 신청인의 계정에 대한 이용 제한을 즉시 해제하고, 이용하지 못한 기간에 해당하는 이용료 30,000원을 2018. 3. 30.까지 신청인에게 지급한다.\n\n신청인은 이 사건과 관련하여 더 이상의 이의를 제기하지 아니한다.',
  },
});
