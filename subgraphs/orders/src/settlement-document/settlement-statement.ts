import { defineDocument } from '@madang/subgraph-kit';

/** Line of a settlement statement; amounts in whole won. */
interface SettlementLine {
  readonly shippedOn: string;
  readonly orderLine: string;
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

/** What a settlement statement says. */
interface SettlementStatement {
  readonly number: string;
  readonly storefront: { readonly code: string; readonly name: string; readonly operator: string };
  readonly period: { readonly from: string; readonly to: string };
  readonly lines: readonly SettlementLine[];
  readonly sales: number;
  readonly returns: number;
  readonly corrections: number;
  readonly payBy: string;
}

/** Settlement statement (정산서) of a consigned storefront: wholesale price of what was shipped, less what came back (C9). */
export const settlementStatement = defineDocument<SettlementStatement>({
  kind: 'SETTLEMENT_STATEMENT',
  title: { ko: '판매 정산서', en: 'Settlement statement' },
  compose: ({ number, storefront, period, lines, sales, returns, corrections, payBy }, language) => {
    const korean = language === 'ko';
    const total = sales - returns + corrections;
    return {
      title: korean ? '판매 정산서' : 'Settlement statement',
      office: korean ? '정산팀' : 'Settlement',
      recipient: korean ? `${storefront.operator} 귀중` : storefront.operator,
      reference: number,
      blocks: [
        {
          block: 'FACTS',
          facts: [
            { label: korean ? '정산번호' : 'Settlement', value: number },
            { label: korean ? '분양몰' : 'Storefront', value: `${storefront.name} (${storefront.code})` },
            { label: korean ? '정산 기간' : 'Period', value: `${period.from} ~ ${period.to}` },
            { label: korean ? '지급 기한' : 'Payable by', value: payBy },
          ],
        },
        {
          block: 'LINES',
          heading: korean ? '출고 내역' : 'Shipped',
          columns: [
            { label: korean ? '출고일' : 'Shipped', share: 1.2 },
            { label: korean ? '상품번호' : 'Order line', share: 2 },
            { label: korean ? '품목' : 'Item', share: 1.8 },
            { label: korean ? '수량' : 'Qty', share: 0.6 },
            { label: korean ? '매입가' : 'Price', share: 1, money: true },
            { label: korean ? '금액' : 'Amount', share: 1.1, money: true },
          ],
          rows: lines.map((line) => [
            line.shippedOn,
            line.orderLine,
            line.sku,
            String(line.quantity),
            line.price,
            line.amount,
          ]),
          total: [
            korean ? '합계' : 'Total',
            null,
            null,
            String(lines.reduce((sum, { quantity }) => sum + quantity, 0)),
            null,
            sales,
          ],
        },
        {
          block: 'LINES',
          heading: korean ? '정산 금액' : 'Amount due',
          columns: [
            { label: korean ? '구분' : 'Item', share: 3 },
            { label: korean ? '금액' : 'Amount', share: 1, money: true },
          ],
          rows: [
            [korean ? '출고 금액' : 'Shipped', sales],
            [korean ? '반품 확정 차감' : 'Returns confirmed', -returns],
            [korean ? '지난 정산의 조정' : 'Corrections of earlier settlements', corrections],
          ],
          total: [korean ? '정산 금액' : 'Amount due', total],
        },
        {
          block: 'NOTE',
          text: korean
            ? '발행된 정산서는 바뀌지 않습니다. 고칠 것이 있으면 다음 정산에 조정으로 반영됩니다. 배송비는 달마다 따로 정산합니다.'
            : 'A statement that was issued never changes; corrections go into the next one. Delivery fees are settled by the month.',
        },
        { block: 'SEAL', name: korean ? '정산 담당' : 'Settlement' },
      ],
    };
  },
  sample: {
    number: 'S2026-47-PNR002',
    storefront: { code: 'PNR002', name: '보라새지', operator: '보라새지' },
    period: { from: '2026-11-16', to: '2026-11-22' },
    lines: [
      {
        shippedOn: '2026-11-16',
        orderLine: '191021-10522800007-001',
        sku: 'D16MMP101-GY-L',
        quantity: 1,
        price: 42_000,
        amount: 42_000,
      },
      {
        shippedOn: '2026-11-18',
        orderLine: '191021-10522800011-001',
        sku: 'D16MMP101-GY-M',
        quantity: 2,
        price: 42_000,
        amount: 84_000,
      },
      {
        shippedOn: '2026-11-20',
        orderLine: '191021-10522800019-002',
        sku: 'D16FJK204-BK-S',
        quantity: 1,
        price: 61_500,
        amount: 61_500,
      },
    ],
    sales: 187_500,
    returns: 42_000,
    corrections: 0,
    payBy: '2026-11-27',
  },
});
