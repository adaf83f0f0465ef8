import type { ChannelAnswer, ClaimAnswer } from '../connector/index.ts';

/** Something to tell a marketplace, with what it needs of its order, parcel or question. */
export interface DueTask {
  readonly id: string;
  readonly kind: 'SHIPMENT' | 'HOLD' | 'CLAIM' | 'ANSWER';
  /** Order there; none for an answer. */
  readonly externalNumber: string;
  readonly questionId: string | null;
  readonly lineNumbers: readonly string[];
  readonly isHeld: boolean | null;
  readonly claimKind: ClaimAnswer['kind'] | null;
  readonly claimAnswer: 'COMPLETE' | 'REFUSE' | null;
  readonly claimReason: string | null;
  readonly courier: string | null;
  readonly trackingNumber: string | null;
  readonly shippedAt: string | null;
}

/** What came of telling something; what we know ourselves to be amiss is a refusal too. */
export interface TaskAnswer {
  readonly task: DueTask;
  readonly answer:
    | ChannelAnswer<unknown>
    | { readonly outcome: 'REFUSED'; readonly code: 'TRACKING_MISSING' | 'COURIER_UNKNOWN'; readonly detail: null };
}
