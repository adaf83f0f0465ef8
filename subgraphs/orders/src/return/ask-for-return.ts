import { isRefusal, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { orderById } from '../order/index.ts';
import { checkAddress } from './check-address.ts';
import type { WantedLine } from './lines-to-return.ts';
import { pickupDetails, type WantedPickup } from './pickup-details.ts';
import { openOtherItemExchange, openSameItemExchange, type WantedReplacement } from './request-exchange.ts';
import { openReturn, orderUnknown, sendFor, type NewReturn } from './request-return.ts';
import type { ReturnCode } from './return-words.ts';
import type { ReturnRow } from './return.entity.ts';
import type { ReturnReason } from './return.ts';

/** What the desk fills in of the dialog of E9. */
export interface WantedReturn {
  readonly orderId: string;
  readonly lines: readonly WantedLine[];
  readonly reason: ReturnReason;
  readonly pickup?: WantedPickup | null;
}

type Outcome = ReturnRow | Refusal<ReturnCode>;

/** Takes goods back for their money (반품접수처리). */
export function requestReturn(context: Context, wanted: WantedReturn): Promise<Outcome> {
  return ask(context, wanted, async (tx, asked) => {
    const opened = await openReturn(tx, asked, context);
    if (isRefusal<ReturnCode>(opened)) return opened;
    await sendFor(tx, opened.row, context);
    return opened.row;
  });
}

/** Takes goods back and sends the same ones again (동일상품교환접수). */
export function requestSameItemExchange(context: Context, wanted: WantedReturn): Promise<Outcome> {
  return ask(context, wanted, (tx, asked) => openSameItemExchange(tx, asked, context));
}

/** Takes goods back for others; it waits to be processed (다른상품교환접수). */
export function requestOtherItemExchange(
  context: Context,
  wanted: WantedReturn & { readonly replacements: readonly WantedReplacement[] },
): Promise<Outcome> {
  return ask(context, wanted, (tx, asked) => openOtherItemExchange(tx, asked, wanted.replacements, context));
}

/** Looks up what no transaction may wait for, then acts in one of which nothing is left when it is refused. */
async function ask(
  context: Context,
  { orderId, lines, reason, pickup: said }: WantedReturn,
  work: (tx: EntityManager, asked: NewReturn) => Promise<Outcome>,
): Promise<Outcome> {
  const { em } = context;
  const order = await orderById(context, orderId);
  if (!order) return orderUnknown();
  const pickup = await pickupDetails(em, order, said ?? {});
  if (isRefusal<ReturnCode>(pickup)) return pickup;
  const refused = await checkAddress(em, pickup);
  if (refused) return refused;
  return wholeAct<ReturnRow, ReturnCode>(em, (tx) =>
    work(tx, { order, kind: 'RETURN', lines, reason, source: 'DESK', pickup }),
  );
}
