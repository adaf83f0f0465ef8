import { refuseQuestion, type Asked } from './question.ts';
import { pointsOf } from './rates/budget.ts';
import type { RequestContext } from './request-context.ts';
import { refuseIntrospection } from './safelist/introspection.ts';
import type { Safelist } from './safelist/safelist.ts';

/** Refuses a question that its caller may not ask, or that is too large or too dear, before any subgraph hears of it. */
export type Doorkeeper = (asked: Asked, door: 'answers' | 'stream', context: RequestContext) => Promise<void>;

/** Makes the doorkeeper of both doors. */
export function createDoorkeeper(safelist: Safelist): Doorkeeper {
  return async (asked, door, { caller, meter }) => {
    refuseIntrospection(asked.document, caller);
    safelist.refuseUnlisted(asked.document, caller);
    await meter.take(pointsOf(refuseQuestion(asked, door)));
  };
}
