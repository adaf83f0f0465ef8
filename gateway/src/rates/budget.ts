import { neighbourhoodOf } from '@madang/shared-schema/neighbourhood';
import type { Caller } from '../callers/caller.ts';

/** For whom a budget is, by which a caller can find it in the documentation. */
export type BudgetName = 'anonymous' | 'links' | 'people' | 'parties' | 'keys' | 'unknown-keys';

/** How many points somebody may spend in a minute. */
export interface Budget {
  readonly name: BudgetName;
  /** Who spends it: a key, an account or an address. */
  readonly of: string;
  readonly pointsPerMinute: number;
}

/** Points a minute for everybody whose key does not say how many. */
export interface Quotas {
  /** Of one address from which nobody has signed in. */
  readonly anonymous: number;
  /** Of one address for what a sealed link opens: a whole call center looks at its papers from behind one address. */
  readonly links: number;
  /** Of one account; far above what somebody at a desk comes to. */
  readonly people: number;
  /** Of one side of one case. */
  readonly parties: number;
  /** Of one address that shows keys which do not hold; each costs one point. */
  readonly unknownKeys: number;
}

/** Length of the window in which points are counted, in seconds. */
export const WINDOW_SECONDS = 60;

/** Values of an answer that one point pays for. */
const VALUES_PER_POINT = 10;

/** What every request costs before anybody has read it. */
export const REQUEST_POINTS = 1;

/** What a question costs beside {@link REQUEST_POINTS}, by the values its answer could hold. */
export function pointsOf(values: number): number {
  return Math.ceil(values / VALUES_PER_POINT);
}

/** The budget a caller spends from; `byLink` where a sealed link says what is opened, and a browser that shows it has no token. */
export function budgetOf({ kind, actor, key }: Caller, quotas: Quotas, byLink: boolean): Budget {
  if (key) return { name: 'keys', of: key.id, pointsPerMinute: key.pointsPerMinute };
  if (kind === 'ANONYMOUS') return byLink ? linksBudget(actor.address, quotas) : anonymousBudget(actor.address, quotas);
  if (kind === 'PARTY') return { name: 'parties', of: actor.id, pointsPerMinute: quotas.parties };
  return { name: 'people', of: actor.id, pointsPerMinute: quotas.people };
}

/** The budget of an address from which nobody has signed in. */
export function anonymousBudget(address: string | null, quotas: Quotas): Budget {
  return { name: 'anonymous', of: neighbourhoodOf(address ?? ''), pointsPerMinute: quotas.anonymous };
}

function linksBudget(address: string | null, quotas: Quotas): Budget {
  return { name: 'links', of: neighbourhoodOf(address ?? ''), pointsPerMinute: quotas.links };
}

/** The budget of an address that shows keys which do not hold. */
export function unknownKeysBudget(address: string | null, quotas: Quotas): Budget {
  return { name: 'unknown-keys', of: neighbourhoodOf(address ?? ''), pointsPerMinute: quotas.unknownKeys };
}
