import { defineDocument } from '@madang/subgraph-kit';
import { CASE_SAMPLE, factsOf, headOf, paragraphsOf, toBoth, type CaseOnPaper } from './letter.ts';

/** What a mediation decision says. */
interface MediationDecision {
  readonly dispute: CaseOnPaper;
  /** The order (주문), one clause each. */
  readonly orders: readonly string[];
  readonly reasons: string;
  /** Day of the decision, and the last one for an answer, YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly answerBy: string;
}

/** Mediation decision (조정결정서): silence for 15 days is consent (소비자기본법 67조). */
export const mediationDecision = defineDocument<MediationDecision>({
  kind: 'MEDIATION_DECISION',
  title: { ko: '조정결정서', en: 'Mediation decision' },
  compose: ({ dispute, orders, reasons, decidedOn, answerBy }, language) => {
    const korean = language === 'ko';
    const recipient = toBoth(dispute, language);
    return {
      ...headOf(dispute, { title: korean ? '조정결정서' : 'Mediation decision', recipient, language }),
      office: korean ? '소비자분쟁조정위원회' : 'Consumer Dispute Mediation Committee',
      blocks: [
        factsOf(dispute, language),
        { block: 'CLAUSES', heading: korean ? '주문' : 'Order', clauses: orders.map((text) => ({ text })) },
        { block: 'HEADING', text: korean ? '이유' : 'Reasons' },
        ...paragraphsOf(reasons),
        {
          block: 'NOTE',
          text: korean
            ? `이 결정에 대하여 ${answerBy}까지 수락 여부를 알려 주시기 바랍니다. 기한까지 의사표시가 없으면 수락한 것으로 보며, 성립된 조정은 재판상 화해와 같은 효력이 있습니다.`
            : `Please say by ${answerBy} whether you accept. Silence counts as acceptance, and an accepted decision has the force of a settlement in court.`,
        },
        {
          block: 'FACTS',
          facts: [
            { label: korean ? '결정일' : 'Decided on', value: decidedOn },
            { label: korean ? '수락 여부 통보 기한' : 'Answer by', value: answerBy },
          ],
        },
        { block: 'SEAL', name: korean ? '소비자분쟁조정위원회 위원장' : 'Chair of the committee' },
        {
          block: 'LEGAL_BASIS',
          items: korean
            ? ['소비자기본법 제66조(분쟁조정의 기간)', '소비자기본법 제67조(분쟁조정의 효력 등)']
            : ['Framework Act on Consumers, articles 66 and 67'],
        },
      ],
    };
  },
  sample: {
    dispute: CASE_SAMPLE,
    orders: [
      '피신청인은 신청인의 계정에 대한 이용 제한을 해제한다.',
      '피신청인은 2018. 5. 31.까지 신청인에게 100,000원을 지급한다. 이를 이행하지 아니하면 그 다음 날부터 다 갚는 날까지 연 12%의 비율로 계산한 돈을 더하여 지급한다.',
    ],
    reasons:
      '피신청인은 불법 프로그램 사용을 이유로 이용을 제한하였으나 그 사실을 뒷받침할 자료를 제출하지 못하였다.\n\n따라서 이용 제한은 약관에 근거한 것으로 볼 수 없고, 신청인이 이용하지 못한 기간의 손해를 배상함이 타당하다.',
    decidedOn: '2018-05-02',
    answerBy: '2018-05-17',
  },
});
