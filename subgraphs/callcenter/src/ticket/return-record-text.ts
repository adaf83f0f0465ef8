import type { RecordedReturn } from './recorded-return.ts';

const HEADS = {
  RETURN: '반품접수처리',
  SAME_ITEM_EXCHANGE: '동일상품교환',
  OTHER_ITEM_EXCHANGE: '다른상품교환',
} as const;

const NO_NUMBER = '없음';

/** Title of the record of an act on a return, as document 002 writes it (E9). */
export function titleOf({ recorded, kind, trackingNumber }: RecordedReturn): string {
  const number = trackingNumber ?? NO_NUMBER;
  if (recorded === 'CONFIRMED') return `[반품확정]송장번호-${number}에 대한 회수요청`;
  if (recorded === 'CANCELLED') return `[${kind === 'RETURN' ? '반품취소' : '교환취소'}]송장번호:${number}`;
  return `[${HEADS[kind]}]송장번호:${number}`;
}

/** Text of the record: numbers, what came back, and what goes out instead (E9). */
export function contentOf(told: RecordedReturn): string {
  const { trackingNumber, orderNumber, returnNumber, returned, replaced } = told;
  return [
    `송장번호: ${trackingNumber ?? NO_NUMBER}`,
    `주문번호: ${orderNumber}`,
    `접수번호: ${returnNumber}`,
    '반품상품',
    ...returned.map(itemOf),
    ...(replaced.length > 0 ? ['교환상품', ...replaced.map(itemOf)] : []),
  ].join('\n');
}

function itemOf({ sku, quantity }: { readonly sku: string; readonly quantity: number }): string {
  return `→ ${sku} / ${quantity}개`;
}
