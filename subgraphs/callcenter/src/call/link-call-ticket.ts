import { wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import type { CallCode } from './call-words.ts';
import { CallRow } from './call.entity.ts';
import { linkCall } from './link-call.ts';

/** Links a call to a ticket that is there already. */
export async function linkCallTicket(
  { em, actor, now }: Context,
  { callId, ticketId }: { readonly callId: string; readonly ticketId: string },
): Promise<CallRow | Refusal<CallCode>> {
  return wholeAct(
    em,
    async (tx) => (await linkCall(tx, { callId, ticketId, actor, now })) ?? tx.findOneOrFail(CallRow, { id: callId }),
  );
}
