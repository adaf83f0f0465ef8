import type { ReceiveTicketInput } from '../gql/graphql.ts';

/** What is typed into a new ticket. */
export interface TicketValues {
  line: string;
  typeCode: string;
  channelCode: string;
  title: string;
  content: string;
  operatorMemo: string;
}

/** Code of the channel CALL, where most tickets come from. */
const CALL = '01';

interface OrderWithLines {
  readonly id: string;
  readonly lines: readonly { readonly id: string }[];
}

/** Where a person came from: an order line, or an order they had looked for. */
export interface TicketOrigin {
  readonly lineId: string | null;
  readonly orderId: string | null;
}

/** Gives an empty ticket, about the order line or the order the person came from if there is one. */
export function emptyTicket(orders: readonly OrderWithLines[] | null, origin: TicketOrigin): TicketValues {
  const line = originIn(orders ?? [], origin);
  return { line, typeCode: '', channelCode: CALL, title: '', content: '', operatorMemo: '' };
}

function originIn(orders: readonly OrderWithLines[], { lineId, orderId }: TicketOrigin): string {
  const ofLine = orders.find(({ lines }) => lines.some(({ id }) => id === lineId));
  if (ofLine) return lineValue(ofLine.id, lineId);
  const sought = orders.find(({ id }) => id === orderId);
  if (!sought) return '';
  const [only, ...others] = sought.lines;
  return lineValue(sought.id, only && others.length === 0 ? only.id : null);
}

/** Puts the order that somebody looked for before the others. */
export function soughtFirst<T extends { readonly id: string }>(
  orders: readonly T[] | null,
  soughtId: string | null,
): T[] | null {
  if (orders === null) return null;
  return [...orders.filter(({ id }) => id === soughtId), ...orders.filter(({ id }) => id !== soughtId)];
}

/** Names an order line, or a whole order, as a value of the form. */
export function lineValue(orderId: string, lineId: string | null): string {
  return lineId === null ? orderId : `${orderId}/${lineId}`;
}

/** Turns what was typed into what is asked of the graph. */
export function inputOf(customerId: string, values: TicketValues): ReceiveTicketInput {
  const [orderId, orderLineId] = values.line.split('/');
  return {
    customerId,
    ...(orderId ? { orderId } : {}),
    ...(orderLineId ? { orderLineId } : {}),
    typeCode: values.typeCode,
    channelCode: values.channelCode,
    title: values.title.trim(),
    content: values.content.trim(),
    ...(values.operatorMemo.trim() ? { operatorMemo: values.operatorMemo.trim() } : {}),
  };
}
