import { maskedName, maskedPhone, type Cell, type Language, type Words } from '@madang/subgraph-kit';
import type { DeskColumn } from '../order-view/index.ts';
import type { ExportRow } from './export-rows.ts';

/** Columns that hold names and numbers of people, by what of an order each is opened from. */
export const PERSONAL_COLUMNS = {
  ORDERER: 'ordererName',
  ORDERER_PHONE: 'ordererPhone',
  RECIPIENT: 'recipientName',
  RECIPIENT_PHONE: 'recipientPhone',
} as const satisfies Partial<Record<DeskColumn, string>>;

/** Column that holds a name or a number. */
export type PersonalColumn = keyof typeof PERSONAL_COLUMNS;

/** Names and numbers of a row as they may leave, in clear or masked; only those of columns that were chosen. */
export type ShownPeople = ReadonlyMap<PersonalColumn, string | null>;

interface ExportColumn {
  readonly head: Words;
  readonly cell: (row: ExportRow, people: ShownPeople | undefined) => Cell | null | undefined;
}

const COLUMNS: Readonly<Record<DeskColumn, ExportColumn>> = {
  LINE_NUMBER: { head: { ko: '상품번호', en: 'Line no.' }, cell: ({ line }) => line.number },
  FLAGS: { head: { ko: '표시', en: 'Flags' }, cell: ({ line }) => line.marks.join(' ') },
  ORDER_NUMBER: { head: { ko: '주문번호', en: 'Order no.' }, cell: ({ order }) => order.number },
  ORDERER: { head: { ko: '주문자', en: 'Orderer' }, cell: (_row, people) => people?.get('ORDERER') },
  ORDERER_PHONE: {
    head: { ko: '주문자 연락처', en: 'Orderer phone' },
    cell: (_row, people) => people?.get('ORDERER_PHONE'),
  },
  PICKUP: {
    head: { ko: '택배회수', en: 'Pickup' },
    cell: ({ parcels }) => parcels.findLast(({ kind }) => kind === 'RETURN')?.status,
  },
  RECIPIENT: { head: { ko: '수령자', en: 'Recipient' }, cell: (_row, people) => people?.get('RECIPIENT') },
  RECIPIENT_PHONE: {
    head: { ko: '수령자 연락처', en: 'Recipient phone' },
    cell: (_row, people) => people?.get('RECIPIENT_PHONE'),
  },
  ORDERED_AT: { head: { ko: '주문일시', en: 'Ordered' }, cell: ({ order }) => inSeoul(order.orderedAt) },
  PAID_AT: { head: { ko: '결제일시', en: 'Paid' }, cell: ({ order }) => inSeoul(order.paidAt) },
  COLLECTED_AT: { head: { ko: '수집일시', en: 'Collected' }, cell: ({ order }) => inSeoul(order.collectedAt) },
  ALLOCATED_AT: { head: { ko: '재고할당', en: 'Allocated' }, cell: ({ line }) => inSeoul(line.allocatedAt) },
  SHIPPED_AT: { head: { ko: '출고처리', en: 'Shipped' }, cell: ({ line }) => inSeoul(line.shippedAt) },
  ORIGINAL_ORDER: { head: { ko: '원주문번호', en: 'Original order' }, cell: ({ originalNumber }) => originalNumber },
  CHANNEL_STATUS: {
    head: { ko: '판매처상태', en: 'Channel status' },
    cell: ({ line, order }) => line.channelStatus ?? order.channelStatus,
  },
  ERP_STATUS: { head: { ko: 'ERP상태', en: 'ERP status' }, cell: ({ order }) => order.erpStatus },
  COURIER: { head: { ko: '택배사', en: 'Courier' }, cell: (row) => outbound(row)?.courier },
  TRACKING_NUMBER: { head: { ko: '송장번호', en: 'Tracking no.' }, cell: (row) => outbound(row)?.tracking_number },
  PRODUCT: { head: { ko: '상품명', en: 'Product' }, cell: ({ goods }) => goods?.name },
  OPTION: {
    head: { ko: '색상/옵션', en: 'Option' },
    cell: ({ goods }) => [goods?.colour, goods?.size].filter(Boolean).join(' / '),
  },
  SKU: { head: { ko: 'SKU', en: 'SKU' }, cell: ({ goods }) => goods?.sku },
  QUANTITY: { head: { ko: '수량', en: 'Qty' }, cell: ({ line }) => line.quantity },
  AMOUNT: { head: { ko: '금액(원)', en: 'Amount (KRW)' }, cell: ({ line }) => line.quantity * line.unitPrice },
  STOREFRONT: { head: { ko: '분양몰', en: 'Storefront' }, cell: ({ storefront }) => storefront },
  CHANNEL: { head: { ko: '판매처', en: 'Channel' }, cell: ({ order }) => order.channelName },
  WAREHOUSE: { head: { ko: '창고', en: 'Warehouse' }, cell: ({ order }) => order.warehouseCode },
};

/** First row of a file. */
export function headOf(columns: readonly DeskColumn[], language: Language): string[] {
  return columns.map((column) => COLUMNS[column].head[language]);
}

/** A row of a file; what is not known is an empty cell. */
export function cellsOf(columns: readonly DeskColumn[], row: ExportRow, people: ShownPeople | undefined): Cell[] {
  return columns.map((column) => COLUMNS[column].cell(row, people) ?? '');
}

/** Indicates whether a column holds a name or a number. */
export function isPersonal(column: DeskColumn): column is PersonalColumn {
  return column in PERSONAL_COLUMNS;
}

/** A name or a number with the letters hidden that nobody needs for work with a list. */
export function masked(column: PersonalColumn, value: string): string {
  return column === 'ORDERER' || column === 'RECIPIENT' ? maskedName(value) : maskedPhone(value);
}

function outbound({ parcels }: ExportRow): ExportRow['parcels'][number] | undefined {
  return parcels.findLast(({ kind, status }) => kind === 'OUTBOUND' && status !== 'CANCELLED');
}

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short', timeStyle: 'medium' });

function inSeoul(at: Date | null | undefined): string {
  return at ? time.format(at) : '';
}
