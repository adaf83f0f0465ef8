import type { Actor } from '@madang/shared-schema/actor';

/** What a deadline, document, message or approval is about. */
export interface Subject {
  /** Kind in the graph, e.g. DisputeCase. */
  readonly type: string;
  readonly id: string;
  /** Its number, such as 2018006712; never a name. */
  readonly label: string;
}

/** Who acts, and when; nobody is the role CLOCK. */
export interface Act {
  readonly actor: Actor | null;
  readonly now: Date;
}
