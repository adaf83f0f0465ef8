import type { ProductQueueQuery } from '../gql/graphql.ts';

/** Product in the queue as the panel has it. */
export type Queued = ProductQueueQuery['productQueue']['nodes'][number];

/** Product that left the queue. */
export type Sent = ProductQueueQuery['sentProducts']['nodes'][number];

/** What can be done with the queue; none of it for who only reads. */
export interface QueueActs {
  readonly onMove: ((queued: Queued, place: number, priority?: Queued['priority']) => void) | null;
  readonly onCancel: ((queued: Queued) => void) | null;
  readonly onAgain: ((sent: Sent) => void) | null;
}
