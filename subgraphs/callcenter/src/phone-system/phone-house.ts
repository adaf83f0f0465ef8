import { refuse, type DoorParts, type Refusal } from '@madang/subgraph-kit';
import { ariSettings } from './ari/ari-settings.ts';
import { ari } from './ari/ari.ts';
import { centrexSettings } from './centrex/centrex-settings.ts';
import { centrex } from './centrex/centrex.ts';
import type { CallControl, PhoneAnswer, PhoneSystem } from './phone-system.ts';
import type { PhoneCode } from './phone-words.ts';

let connected: readonly PhoneSystem[] = [];

/** Connects the slice to its phone systems from the environment, each extension to one; without any, nobody is rung. */
export function openPhones({ variables, log, clock }: Pick<DoorParts, 'variables' | 'log' | 'clock'>): void {
  const [lines, telephones] = [centrexSettings(variables), ariSettings(variables)];
  connected = [...(lines ? [centrex(lines)] : []), ...(telephones ? [ari({ ...telephones, clock })] : [])];
  const extensions = connected.flatMap((phone) => phone.extensions);
  const twice = extensions.find((extension, place) => extensions.indexOf(extension) !== place);
  if (twice !== undefined) throw new Error(`telephony: extension ${twice} is in CENTREX_LINES and in ARI_LINES`);
  if (connected.length === 0) log.warn('there is no telephone: neither CENTREX_LINES nor ARI_LINES is set');
}

/** Replaces the phone systems; for tests, which bring one of their own. */
export function connectPhones(...phones: readonly PhoneSystem[]): void {
  connected = phones;
}

/** Phone systems of the slice. */
export function phoneSystems(): readonly PhoneSystem[] {
  return connected;
}

/** Phone system of an extension; refused where there is none. */
export function phoneAt(extension: string, field?: readonly string[]): PhoneSystem | Refusal<PhoneCode> {
  if (connected.length === 0) return refuse('PHONE_AWAY');
  return connected.find(({ extensions }) => extensions.includes(extension)) ?? refuse('EXTENSION_UNKNOWN', field);
}

/** What can be done in calls at an extension, where that can be done from here. */
export function controlAt(extension: string): CallControl | null {
  return connected.find(({ extensions }) => extensions.includes(extension))?.control ?? null;
}

const CODES = { AWAY: 'PHONE_AWAY', UNCLEAR: 'PHONE_UNCLEAR', REFUSED: 'PHONE_REFUSED' } as const;

/** Puts an answer that is none into a refusal. */
export function phoneRefusal({ outcome }: Exclude<PhoneAnswer<unknown>, { outcome: 'DONE' }>): Refusal<PhoneCode> {
  return refuse(CODES[outcome]);
}
