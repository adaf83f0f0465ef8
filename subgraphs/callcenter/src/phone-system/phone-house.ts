import { refuse, type DoorParts, type Refusal } from '@madang/subgraph-kit';
import { centrex } from './centrex/centrex.ts';
import { phoneSettings } from './phone-settings.ts';
import type { PhoneAnswer, PhoneSystem } from './phone-system.ts';
import type { PhoneCode } from './phone-words.ts';

let connected: PhoneSystem | null = null;

/** Connects the slice to its phone system from the environment; without one, nobody is rung. */
export function openPhone({ variables, log }: Pick<DoorParts, 'variables' | 'log'>): void {
  const settings = phoneSettings(variables);
  connected = settings ? centrex(settings) : null;
  if (!connected) log.warn('there is no telephone: CENTREX_LINES is not set');
}

/** Replaces the phone system; for tests, which bring one of their own. */
export function connectPhone(phone: PhoneSystem | null): void {
  connected = phone;
}

/** Phone system of the slice; refused where it has none. */
export function phoneHouse(): PhoneSystem | Refusal<PhoneCode> {
  return connected ?? refuse('PHONE_AWAY');
}

const CODES = { AWAY: 'PHONE_AWAY', UNCLEAR: 'PHONE_UNCLEAR', REFUSED: 'PHONE_REFUSED' } as const;

/** Puts an answer that is none into a refusal. */
export function phoneRefusal({ outcome }: Exclude<PhoneAnswer<unknown>, { outcome: 'DONE' }>): Refusal<PhoneCode> {
  return refuse(CODES[outcome]);
}
