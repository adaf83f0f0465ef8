import { Refused } from '../refusal.ts';
import { WINDOW_SECONDS, type Budget } from './budget.ts';
import type { RateStore, Standing } from './rate-store.ts';

/** What one request spends of its caller's budget, and how the budget stands after it. */
export class Meter {
  readonly #store: RateStore;
  readonly #budget: Budget;
  #standing: Standing | null = null;
  #points = 0;

  constructor(store: RateStore, budget: Budget) {
    this.#store = store;
    this.#budget = budget;
  }

  /** Points this request was asked for, whether they were there or not. */
  get points(): number {
    return this.#points;
  }

  /** Spends points; throws a refusal with the code RATE_LIMITED when they are not there. */
  async take(points: number): Promise<void> {
    this.#points += points;
    this.#standing = await this.#store.take(this.#budget, points);
    if (!this.#standing.allowed) throw this.#refusal();
  }

  /** Looks how the budget stands, for the headers. */
  async look(): Promise<void> {
    this.#standing = await this.#store.look(this.#budget);
  }

  /** Looks how the budget stands; throws a refusal when nothing is left. */
  async mustHaveLeft(): Promise<void> {
    await this.look();
    if (this.#standing?.allowed === false) throw this.#refusal();
  }

  /** Headers of draft-ietf-httpapi-ratelimit-headers; none before anything was spent or looked at. */
  headers(): Readonly<Record<string, string>> {
    if (!this.#standing) return {};
    const { name, pointsPerMinute } = this.#budget;
    const { remaining, resetSeconds, allowed } = this.#standing;
    return {
      'ratelimit-policy': `"${name}";q=${pointsPerMinute};w=${WINDOW_SECONDS}`,
      ratelimit: `"${name}";r=${remaining};t=${resetSeconds}`,
      ...(allowed ? {} : { 'retry-after': String(resetSeconds) }),
    };
  }

  #refusal(): Refused {
    const seconds = this.#standing?.resetSeconds ?? WINDOW_SECONDS;
    const message = `The ${this.#budget.pointsPerMinute} points of a minute are spent; ask again in ${seconds} seconds.`;
    return new Refused('RATE_LIMITED', message, 429);
  }
}
