import type { DeskCall, DeskEvent } from './desk-stream.ts';

/** Somebody who rings at a telephone. */
export interface Ring {
  readonly extension: string;
  readonly number: string;
  /** The customer whose number it is; null for a number that nobody has. */
  readonly customerId: string | null;
}

/** What became of a ring. */
export interface Fate {
  readonly ring: Ring;
  readonly toldAt: number;
  /** When it popped up at the desk of its telephone. */
  poppedAt: number | null;
  /** Indicates whether it was in what a stream began with, before it popped up. */
  isFound: boolean;
  /** Indicates whether the customer was shown, or that it is nobody's number. */
  isResolved: boolean;
  /** Calls that the desk was told of for it; one, however often that is told. */
  readonly callIds: Set<string>;
}

/** Holds what desks are told against who rang. */
export class RingLedger {
  readonly #fates = new Map<string, Fate>();
  /** Calls that were told to a desk at which they did not ring. */
  astray = 0;

  /** Number of rings. */
  get rung(): number {
    return this.#fates.size;
  }

  /** Notes that somebody rings now; everybody has a number of their own. */
  note(ring: Ring): Fate {
    const fresh = { poppedAt: null, isFound: false, isResolved: false, callIds: new Set<string>() };
    const fate: Fate = { ring, toldAt: performance.now(), ...fresh };
    this.#fates.set(ring.number, fate);
    return fate;
  }

  /** Takes what the desk of an extension is told. */
  hear(extension: string, { kind, calls, call }: DeskEvent): void {
    const at = performance.now();
    if (call) this.#heard(extension, call, (fate) => pop(fate, call, at));
    if (kind === 'SNAPSHOT') for (const each of calls) this.#heard(extension, each, find);
  }

  #heard(extension: string, call: DeskCall, note: (fate: Fate) => void): void {
    const fate = this.#fates.get(call.number ?? '');
    if (!fate || call.extension !== extension || fate.ring.extension !== extension) {
      this.astray += 1;
      return;
    }
    note(fate);
    fate.callIds.add(call.id);
    const isRight = (call.customer?.id ?? null) === fate.ring.customerId && call.candidates.length === 0;
    fate.isResolved ||= isRight;
  }
}

/** Indicates whether its agent knows of a ring. */
export function isHeard({ poppedAt, isFound }: Fate): boolean {
  return poppedAt !== null || isFound;
}

function pop(fate: Fate, { status }: DeskCall, at: number): void {
  // What is over by the time it is told did not pop up.
  if (!isHeard(fate) && status === 'RINGING') fate.poppedAt = at;
}

function find(fate: Fate): void {
  if (fate.poppedAt === null) fate.isFound = true;
}
