import { useApolloClient } from '@apollo/client/react';
import { notify, useStep, useWords, wholeNumber, type Outcome, type UserError } from '@madang/frontend-kit';
import { inputOf, type PickupWish } from './pickup-wish.ts';
import { pickupWords } from './pickup-words.ts';
import {
  PROCESS_EXCHANGE,
  REQUEST_OTHER_ITEM_EXCHANGE,
  REQUEST_RETURN,
  REQUEST_SAME_ITEM_EXCHANGE,
} from './return-mutations.ts';

type Requested = Outcome<{ readonly orderReturn?: { readonly id: string } | null }>;

/** Gives the way to send what was filled in and looked at; what was refused comes back as its reasons. */
export function useRequest(orderId: string, onDone: () => void) {
  const words = useWords(pickupWords);
  const client = useApolloClient();
  const [requestReturn, first] = useStep(REQUEST_RETURN, (data) => data.requestReturn);
  const [requestSame, second] = useStep(REQUEST_SAME_ITEM_EXCHANGE, (data) => data.requestSameItemExchange);
  const [requestOther, third] = useStep(REQUEST_OTHER_ITEM_EXCHANGE, (data) => data.requestOtherItemExchange);
  const [process, fourth] = useStep(PROCESS_EXCHANGE, (data) => data.processExchange);
  const ask = (wish: PickupWish): Promise<Requested> => {
    const input = inputOf(orderId, wish);
    if (wish.kind === 'RETURN') return requestReturn({ input });
    if (wish.kind === 'SAME_ITEM_EXCHANGE') return requestSame({ input });
    const replacements = wish.replacements.map(({ variantId, quantity, price }) => ({
      variantId,
      quantity: wholeNumber(quantity) ?? 0,
      unitPrice: wholeNumber(price) ?? 0,
    }));
    return requestOther({ input: { ...input, replacements } });
  };
  const send = async (wish: PickupWish): Promise<readonly UserError[]> => {
    const outcome = await ask(wish);
    if (!outcome.done) return outcome.userErrors;
    const returnId = outcome.payload.orderReturn?.id;
    const isProcessed =
      wish.kind !== 'OTHER_ITEM_EXCHANGE' || (returnId && (await process({ input: { returnId } })).done);
    // What is saved and not processed stands on the order, with the buttons that go on with it.
    notify.done(words(isProcessed ? `done.${wish.kind}` : 'done.pending'));
    onDone();
    // Returns, ledger and tickets of the order are on the page in parts of their own.
    void client.refetchQueries({ include: 'active' });
    return [];
  };
  return { send, busy: [first, second, third, fourth].some(({ busy }) => busy) };
}
