import type { Client } from 'pg';
import { searchedText } from '../../subgraphs/callcenter/src/faq/faq.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';

/** Who leads the desk writes its texts. */
const SENIOR = { id: demoId('person', 'senior'), name: '이서현' };

/** Category, question, answer, and how often it has helped. */
const QUESTIONS = [
  [
    '배송',
    '언제 배송되나요?',
    '결제 확인 후 2~3영업일 안에 출고되고, 출고 다음 날 받으실 수 있습니다. 제주와 도서 지역은 2~3일 더 걸립니다.',
    128,
  ],
  [
    '배송',
    '송장 조회가 되지 않습니다',
    '출고 당일에는 택배사 전산에 아직 나타나지 않을 수 있습니다. 저녁 8시 이후 다시 조회해 주십시오.',
    64,
  ],
  [
    '배송',
    '배송지를 바꿀 수 있나요?',
    '출고 전이면 바꿀 수 있습니다. 이미 출고된 상품은 택배사에 직접 변경을 요청하셔야 합니다.',
    51,
  ],
  [
    '교환/반품',
    '교환이나 반품은 언제까지 되나요?',
    '상품을 받은 날부터 7일 안에 신청하실 수 있습니다. 표시·광고와 다르면 받은 날부터 3개월, 안 날부터 30일 안에 됩니다.',
    117,
  ],
  [
    '교환/반품',
    '교환 비용은 누가 내나요?',
    '단순 변심과 사이즈 교환은 왕복 배송비 6,000원을 고객님이 부담하십니다. 불량이나 오배송은 저희가 부담합니다.',
    96,
  ],
  [
    '교환/반품',
    '반품이 안 되는 상품이 있나요?',
    '착용 흔적이나 세탁 흔적이 있거나 택을 제거한 상품은 반품이 어렵습니다.',
    43,
  ],
  [
    '환불',
    '카드 취소는 언제 되나요?',
    '반품 상품이 입고되면 당일 취소를 요청하며, 카드사에 따라 3~5영업일 걸립니다.',
    88,
  ],
  ['환불', '환불 계좌를 바꾸고 싶습니다', '무통장 결제는 환불 전까지 예금주가 같은 계좌로 바꿀 수 있습니다.', 17],
  [
    '결제',
    '현금영수증을 받지 못했습니다',
    '주문 상세에서 직접 발급하시거나, 휴대폰 번호를 알려 주시면 발급해 드립니다.',
    29,
  ],
  [
    '결제',
    '쿠폰이 적용되지 않습니다',
    '쿠폰의 사용 기간과 최소 금액을 확인해 주십시오. 다른 할인과 함께 쓸 수 없는 쿠폰도 있습니다.',
    22,
  ],
  [
    'A/S',
    '지퍼나 단추를 고칠 수 있나요?',
    '구입 후 1년 동안 무상으로 수선해 드립니다. 왕복 배송비는 고객님이 부담하십니다.',
    12,
  ],
  [
    '분쟁',
    '판매처가 환불을 거부합니다',
    '접수해 주시면 분쟁 사건으로 넘겨 담당자가 양쪽의 이야기를 듣고 처리합니다. 처리 기간은 접수한 날부터 30일입니다.',
    9,
  ],
] as const;

const REPLIES = [
  [
    '반품 안내',
    '{고객명} 고객님, {주문번호} 주문의 반품을 접수했습니다. 접수번호는 {접수번호}입니다. 1~2일 안에 택배 기사님이 방문합니다.',
  ],
  [
    '배송 지연 사과',
    '{고객명} 고객님, {주문번호} 주문의 배송이 늦어져 죄송합니다. 출고되는 대로 문자로 알려 드리겠습니다. 상담사 {상담사} 드림',
  ],
  [
    '부재중 안내',
    '{고객명} 고객님, {오늘} 전화를 드렸으나 연결되지 않았습니다. 편하실 때 접수번호 {접수번호}를 말씀해 주시면 이어서 도와드리겠습니다.',
  ],
  ['재입고 안내', '{고객명} 고객님, 문의하신 {상품명} 상품은 다음 주에 다시 들어올 예정입니다.'],
] as const;

/** Fills the frequent questions and the replies that the whole desk shares. */
export async function loadHelp(client: Client, anchor: Date): Promise<void> {
  await copyRows(
    client,
    'faq_entry',
    QUESTIONS.map(([category, question, answer, hits]) => ({
      id: demoId('row', `faq:${question}`),
      category,
      question,
      answer,
      search_text: searchedText(category, question, answer),
      hits,
      changed_at: anchor,
      changed_by_name: SENIOR.name,
    })),
  );
  await copyRows(
    client,
    'reply_template',
    REPLIES.map(([name, body]) => ({
      id: demoId('row', `reply:${name}`),
      owner_id: SENIOR.id,
      owner_name: SENIOR.name,
      name,
      body,
      is_shared: true,
      changed_at: anchor,
    })),
  );
}
