import { refuse, type DoorParts, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { cjCourier } from './cj-courier.ts';
import { courierSettings } from './courier-settings.ts';
import type { Courier, CourierAnswer, CourierCode, ParcelParty, ParcelTracker } from './courier.ts';
import { jusoAddresses } from './juso.ts';
import { keptToken } from './kept-token.ts';
import { sweetTracker } from './sweet-tracker.ts';

/** What parcels are carried and found with. */
export interface CourierParts {
  readonly courier: Courier;
  readonly tracker: ParcelTracker;
  /** Where parcels start and returns arrive. */
  readonly warehouse: ParcelParty;
}

/** Parts, and the entity manager of the slice itself: bookings and tokens are nobody's to read. */
export interface CourierHouse extends CourierParts {
  readonly em: () => EntityManager;
}

type House = Pick<DoorParts, 'em' | 'clock' | 'log' | 'variables'>;

let house: House | null = null;
let connected: CourierParts | null = null;

/** Connects the slice to its couriers from the environment; without a contract with one, nothing is carried. */
export function openCourier(_server: unknown, parts: House): void {
  house = parts;
  connected = parts.variables['CJ_CUST_ID'] ? partsFrom(parts) : null;
  if (!connected) parts.log.warn('parcels are not carried: CJ_CUST_ID is not set');
}

/** Replaces what parcels are carried with; for tests, which bring couriers of their own. */
export function connectCourier(parts: CourierParts): void {
  connected = parts;
}

function partsFrom({ em, clock, variables }: House): CourierParts {
  const { cj, juso, sweetTracker: tracker, warehouse } = courierSettings(variables);
  const keeper = keptToken({ em, account: cj.customer, now: clock });
  return {
    courier: cjCourier(cj, { keeper, addresses: jusoAddresses(juso) }),
    tracker: sweetTracker(tracker),
    warehouse,
  };
}

/** What parcels are carried with now; refused where the slice has no contract with a courier. */
export function courierHouse(): CourierHouse | Refusal<CourierCode> {
  return house && connected ? { ...connected, em: house.em } : refuse('COURIER_AWAY');
}

const CODES = { AWAY: 'COURIER_AWAY', UNCLEAR: 'COURIER_UNCLEAR', REFUSED: 'COURIER_REFUSED' } as const;

/** Puts an answer that is none into a refusal. */
export function refusedBy({ outcome }: Exclude<CourierAnswer<unknown>, { outcome: 'DONE' }>): Refusal<CourierCode> {
  return refuse(CODES[outcome]);
}

/** Asks once more when the answer was lost: under the same reference it has one effect. */
export async function askedTwice<Value>(ask: () => Promise<CourierAnswer<Value>>): Promise<CourierAnswer<Value>> {
  const answer = await ask();
  return answer.outcome === 'UNCLEAR' ? ask() : answer;
}
