/** Rows of the chain that were sealed together, as the anchor knows them. */
export interface Stretch {
  /** Place of its first row. */
  readonly from: number;
  /** Digests of its entries, in the order of the chain. */
  readonly digests: readonly string[];
  /** Hash of its last row: the head of the chain when it was written. */
  readonly head: string;
  /** Moment at which it was written, in ISO 8601. */
  readonly at: string;
}

/**
 * Witness of the chain outside its database: who can change the tables cannot change it. In production this is object
 * storage with a lock on written objects; the embedded system has {@link FileAnchor}.
 */
export interface AuditAnchor {
  /** Keeps one more stretch; settles once it would outlive a crash. It is called before the stretch is committed. */
  append(stretch: Stretch): Promise<void>;
  /** The stretch written last; null when there is none. */
  last(): Promise<Stretch | null>;
  /** All stretches that reach the place `from` or beyond, in the order they were written. */
  stretches(from: number): AsyncIterable<Stretch>;
}

/** Place of the last row of a stretch. */
export function endOf({ from, digests }: Stretch): number {
  return from + digests.length - 1;
}
