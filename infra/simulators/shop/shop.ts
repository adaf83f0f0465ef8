import type { Switch } from '../switches.ts';

/** How one account of a marketplace behaves, beside what the whole provider was told. */
export interface Behaviour {
  /** Answers 500 to everything. */
  down: boolean;
  /** Answers to reads that come twice, turned around, or as they were before the last change. */
  twice: boolean;
  shuffled: boolean;
  stale: boolean;
  /** Calls after which the answer is lost although they had their effect. */
  lostReplies: number;
  /** Calls that are answered 429 from now on. */
  limited: number;
  /** Lets everybody call as often as they like. */
  roomy: boolean;
  /** Calls after which the token is refused once. */
  expireAfter: number | null;
}

/** Makes an account that behaves. */
export function behaved(): Behaviour {
  return {
    down: false,
    twice: false,
    shuffled: false,
    stale: false,
    lostReplies: 0,
    limited: 0,
    roomy: false,
    expireAfter: null,
  };
}

/** Puts what was read into the order and number in which a marketplace may hand it out. */
export function handedOut<Item>(items: readonly Item[], { twice, shuffled }: Behaviour): Item[] {
  const all = twice ? [...items, ...items] : [...items];
  return shuffled ? all.toReversed() : all;
}

/** Bucket of calls that drains in real time; asking while it is full keeps it full for longer. */
export class Bucket {
  readonly #capacity: number;
  readonly #drain: number;
  #level = 0;
  #at = performance.now();
  #blockedUntil = 0;

  constructor(capacity: number, drainPerSecond: number) {
    this.#capacity = capacity;
    this.#drain = drainPerSecond;
  }

  /** Calls in it now. */
  get level(): number {
    const now = performance.now();
    this.#level = Math.max(0, this.#level - ((now - this.#at) / 1000) * this.#drain);
    this.#at = now;
    return this.#level;
  }

  /** Takes a call in; gives the seconds for which nobody may call when there is no room. */
  take(): number {
    const now = performance.now();
    if (now < this.#blockedUntil) {
      this.#blockedUntil += 1000;
      return Math.ceil((this.#blockedUntil - now) / 1000);
    }
    if (this.level + 1 > this.#capacity) {
      this.#blockedUntil = now + 2000;
      return 2;
    }
    this.#level += 1;
    return 0;
  }

  /** Fills it, as another program of the same shop does. */
  fill(): void {
    this.#level = this.#capacity;
    this.#at = performance.now();
  }
}

/** Indicates whether a reading of an uncertain contract is told. */
export function reads(told: Switch, reading: string): boolean {
  return told.readings.includes(reading);
}
