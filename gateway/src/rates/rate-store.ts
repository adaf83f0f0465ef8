import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { WINDOW_SECONDS, type Budget } from './budget.ts';

/** How a budget stands. */
export interface Standing {
  /** Points that are left in this window; 0 when it is overdrawn. */
  readonly remaining: number;
  /** Seconds until the window ends and all points are back. */
  readonly resetSeconds: number;
  /** Indicates whether the points that were asked for were there. */
  readonly allowed: boolean;
}

/**
 * Where spent points are kept. Each replica of the gateway has its own memory by default, so n replicas let n times as
 * much through; a store that replicas share (rate-limiter-flexible knows Valkey, Redis and PostgreSQL) has the same two methods.
 */
export interface RateStore {
  /** Spends points; what is overdrawn stays overdrawn until the window ends. */
  take(budget: Budget, points: number): Promise<Standing>;
  /** Looks without spending. */
  look(budget: Budget): Promise<Standing>;
}

/** Keeps spent points in the memory of this process, forgotten as their windows end. */
export function memoryStore(): RateStore {
  const limiters = new Map<number, RateLimiterMemory>();
  const limiterFor = ({ pointsPerMinute }: Budget): RateLimiterMemory => {
    const known = limiters.get(pointsPerMinute);
    if (known) return known;
    const made = new RateLimiterMemory({ points: pointsPerMinute, duration: WINDOW_SECONDS });
    limiters.set(pointsPerMinute, made);
    return made;
  };
  return {
    async take(budget, points) {
      try {
        return standingOf(await limiterFor(budget).consume(nameOf(budget), points), true);
      } catch (error) {
        if (error instanceof RateLimiterRes) return standingOf(error, false);
        throw error;
      }
    },
    async look(budget) {
      const spent = await limiterFor(budget).get(nameOf(budget));
      if (!spent) return { remaining: budget.pointsPerMinute, resetSeconds: WINDOW_SECONDS, allowed: true };
      return standingOf(spent, spent.remainingPoints > 0);
    },
  };
}

function nameOf({ name, of }: Budget): string {
  return `${name}:${of}`;
}

function standingOf({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Standing {
  return { remaining: Math.max(remainingPoints, 0), resetSeconds: Math.ceil(msBeforeNext / 1000), allowed };
}
