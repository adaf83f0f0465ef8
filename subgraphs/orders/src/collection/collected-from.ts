import type { StorefrontConnectionRow } from '../connection/index.ts';
import type { ChannelOrder } from '../connector/index.ts';
import type { OrderPeople } from '../order/index.ts';

/** Connection that orders come from. */
export type CollectedFrom = Pick<StorefrontConnectionRow, 'id' | 'storefrontCode'>;

/** An order that was read, with what the marketplace sent. */
export interface ReadOrder {
  readonly order: ChannelOrder;
  readonly payload: unknown;
}

/** What came of taking readings in. */
export interface Intake {
  readonly added: number;
  readonly changed: number;
  /** Orders in which nothing was new, duplicates over two channels among them. */
  readonly known: number;
  readonly unpaid: number;
  readonly quarantined: number;
}

/** Who ordered and who receives, as the marketplace tells of them. */
export function peopleOf({ orderer, recipient, address, deliveryNote }: ChannelOrder): OrderPeople {
  return {
    ordererName: orderer.name,
    ordererPhone: orderer.phone,
    recipientName: recipient.name,
    recipientPhone: recipient.phone,
    recipientAddress: address,
    deliveryNote,
  };
}
