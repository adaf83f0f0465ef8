import { audit, cancelDeadlines, isRefusal, type Context, type Refusal } from '@madang/subgraph-kit';
import { openedRequest, stepOf } from './open-request.ts';
import type { SupplementCode } from './supplement-words.ts';
import type { SupplementRequestRow } from './supplement.entity.ts';

/** Takes a request for supplements back, as long as it is not answered. */
export async function callOffSupplement(
  context: Context,
  requestId: string,
): Promise<SupplementRequestRow | Refusal<SupplementCode>> {
  const { em, actor, now } = context;
  return em.transactional(async (tx) => {
    const opened = await openedRequest(tx, context, requestId);
    if (isRefusal<SupplementCode>(opened)) return opened;
    const next = stepOf(opened, 'callOff');
    if (isRefusal<SupplementCode>(next)) return next;
    opened.request.state = next;
    await cancelDeadlines(tx, { id: requestId }, { actor, now });
    await audit(tx, { act: 'supplement.callOff', subject: { type: 'SupplementRequest', id: requestId }, actor }, now);
    return opened.request;
  });
}
