import type { Client } from 'pg';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';

const POLICIES = [
  [
    '2019-01-01',
    '단순 변심에 의한 교환·반품은 상품을 받은 날부터 7일 안에 신청할 수 있습니다.\n왕복 배송비 5,000원은 고객이 부담합니다.\n환불은 반품 상품이 입고된 날부터 3영업일 안에 합니다.',
  ],
  [
    '2020-01-01',
    '단순 변심에 의한 교환·반품은 상품을 받은 날부터 7일 안에 신청할 수 있습니다.\n왕복 배송비 6,000원은 고객이 부담합니다. 불량이나 오배송은 판매자가 부담합니다.\n표시·광고와 다르면 받은 날부터 3개월, 안 날부터 30일 안에 신청할 수 있습니다.\n환불은 반품 상품이 입고된 날부터 3영업일 안에 합니다.',
  ],
] as const;

/** Fills the versions of the policies of all storefronts (P1). */
export async function loadPolicies(client: Client, storefronts: readonly { readonly code: string }[]): Promise<void> {
  const rows = storefronts.flatMap(({ code }) => policyRows(code));
  await copyRows(client, 'storefront_policy', rows);
}

function policyRows(code: string) {
  return POLICIES.map(([day, text], index) => ({
    id: demoId('row', `policy:${code}:${index}`),
    storefront_code: code,
    version: index + 1,
    text,
    effective_from: day,
    recorded_at: new Date(`${day}T00:00:00+09:00`),
    recorded_by_name: '본사',
  }));
}
