import type { TermDetails, TermKind } from './case-offer.ts';

/** What a term says on paper, before its amounts. */
const SAID: Readonly<Record<TermKind, string>> = {
  REFUND: '피신청인은 신청인에게 {amount}원을 지급한다.',
  CONTRACT_CANCELLED: '계약을 해제하고, 신청인은 상품 {quantity}개를 반환하며 피신청인은 그 대금을 환급한다.',
  SAME_ITEM_EXCHANGE: '피신청인은 상품 {quantity}개를 같은 상품으로 교환한다.',
  OTHER_ITEM_EXCHANGE: '피신청인은 상품 {quantity}개를 다른 상품으로 교환한다.',
  REDELIVERY: '피신청인은 상품 {quantity}개를 다시 보낸다.',
  REPAIR: '피신청인은 상품을 수리한다.',
  APOLOGY: '피신청인은 신청인에게 사과한다.',
  OTHER: '',
};

/** Terms in the words of the agency's papers, numbered. */
export function termsInWords(terms: readonly TermDetails[]): string[] {
  return terms.map((term, index) => `${index + 1}. ${sentence(term)}`);
}

function sentence({ kind, amount, quantity, note }: TermDetails): string {
  const said = SAID[kind]
    .replace('{amount}', (amount ?? 0).toLocaleString('ko-KR'))
    .replace('{quantity}', String(quantity ?? 1));
  return [said, note?.trim() ?? ''].filter((part) => part !== '').join(' ');
}
