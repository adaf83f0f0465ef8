import { StateBadge, useWords, type Tone } from '@madang/frontend-kit';
import type { OrderErpStatus } from '../gql/graphql.ts';
import { orderWords } from '../words.ts';

const TONES: Readonly<Record<OrderErpStatus, Tone>> = {
  RECEIVED: 'accent',
  ALLOCATED: 'accent',
  SHIPPED: 'accent',
  DELIVERED: 'done',
  RETURN_REQUESTED: 'soon',
  RETURNED: 'neutral',
  EXCHANGE_REQUESTED: 'soon',
  EXCHANGED: 'neutral',
  CANCELLED: 'neutral',
};

/** ERP status of an order in one word. */
export function OrderStatusBadge({ status }: { status: OrderErpStatus }) {
  const words = useWords(orderWords);
  return <StateBadge tone={TONES[status]}>{words(`erp.${status}`)}</StateBadge>;
}
