import { defineDocument } from '@madang/subgraph-kit';

/** What a consumer damage alert says. */
interface ConsumerAlert {
  readonly number: string;
  readonly item: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  /** What is seen: consultations of the period and of the one before. */
  readonly counts: { readonly period: string; readonly now: number; readonly before: number };
  readonly harm: readonly string[];
  readonly advice: readonly string[];
}

/** Consumer damage alert (소비자피해주의보; B3, B7). */
export const consumerAlert = defineDocument<ConsumerAlert>({
  kind: 'CONSUMER_ALERT',
  title: { ko: '소비자피해주의보', en: 'Consumer damage alert' },
  compose: ({ number, item, title, issuedOn, validUntil, counts, harm, advice }, language) => {
    const korean = language === 'ko';
    return {
      title: korean ? '소비자피해주의보' : 'Consumer damage alert',
      office: korean ? '조기경보팀' : 'Early warning',
      recipient: korean ? '소비자 여러분' : 'All consumers',
      reference: number,
      blocks: [
        { block: 'HEADING', text: title },
        {
          block: 'FACTS',
          facts: [
            { label: korean ? '품목' : 'Item', value: item },
            { label: korean ? '발령일' : 'Issued on', value: issuedOn },
            { label: korean ? '유효 기간' : 'Valid until', value: validUntil },
            {
              label: korean ? '상담 건수' : 'Consultations',
              value: korean
                ? `${counts.period} ${counts.now.toLocaleString('ko-KR')}건 (이전 같은 기간 ${counts.before.toLocaleString('ko-KR')}건)`
                : `${counts.period}: ${counts.now.toLocaleString('en-US')} (before: ${counts.before.toLocaleString('en-US')})`,
            },
          ],
        },
        {
          block: 'CLAUSES',
          heading: korean ? '주요 피해 사례' : 'What happens',
          clauses: harm.map((text) => ({ text })),
        },
        {
          block: 'CLAUSES',
          heading: korean ? '소비자 유의 사항' : 'What to look out for',
          clauses: advice.map((text) => ({ text })),
        },
        {
          block: 'NOTE',
          text: korean
            ? '피해를 입은 경우 국번 없이 1372 소비자상담센터에서 상담을 받으실 수 있습니다.'
            : 'If you are harmed, call the consumer counselling centre at 1372.',
        },
        { block: 'SEAL', name: korean ? '조기경보팀장' : 'Head of early warning' },
      ],
    };
  },
  sample: {
    number: 'A2026-0007',
    item: '침대',
    title: '침대 라돈 검출 관련 소비자피해주의보',
    issuedOn: '2026-11-21',
    validUntil: '2027-05-20',
    counts: { period: '최근 7일', now: 3121, before: 412 },
    harm: [
      '라돈이 검출된 매트리스의 회수와 환급이 지연되는 사례가 늘고 있습니다.',
      '판매처가 문을 닫아 교환이나 환급을 받지 못하는 사례가 있습니다.',
    ],
    advice: [
      '구매한 제품이 회수 대상인지 제조사 누리집에서 모델명으로 확인하십시오.',
      '회수 신청 번호와 통화 내용을 기록해 두십시오.',
      '회수까지는 제품을 비닐로 싸서 사용하지 않는 곳에 두십시오.',
    ],
  },
});
