import type { World } from '../world/world.ts';

/** Names under which JavaScript keeps what every object inherits. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
] as const;

const SHARED = {
  object: Object.prototype,
  function: Function.prototype,
  array: Array.prototype,
  string: String.prototype,
};
const untouched = inheritedNow();

/** What every object has inherited since this file was loaded, and should not have; empty while all is well. */
export function pollution(): string[] {
  const now = inheritedNow();
  const changed = [...now].filter(([name, value]) => !untouched.has(name) || untouched.get(name) !== value);
  const gone = [...untouched.keys()].filter((name) => !now.has(name));
  return [...changed.map(([name]) => name), ...gone];
}

function inheritedNow(): Map<string, unknown> {
  const entries = Object.entries(SHARED).flatMap(([kind, prototype]) =>
    Object.getOwnPropertyNames(prototype).map((name): [string, unknown] => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      return [`${kind}.${name}`, value ?? get ?? set];
    }),
  );
  return new Map(entries);
}

/** One request as a stranger might write it; `body` goes over the wire as it stands. */
export interface Attack {
  readonly name: string;
  readonly body: string;
}

/** Attacks as they come and what went wrong with each: no fault of ours, no trace of a stack, no changed prototype. */
export async function faultsUnder(world: World, attacks: readonly Attack[], sideBySide = 8): Promise<string[]> {
  const waiting = [...attacks];
  const faults: string[] = [];
  const work = async () => {
    for (let attack = waiting.pop(); attack; attack = waiting.pop()) {
      const fault = await faultOf(world, attack);
      if (fault) faults.push(`${attack.name}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return faults;
}

async function faultOf(world: World, { body }: Attack): Promise<string | null> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${world.token}` };
  const response = await fetch(`${world.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status >= 500) return `status ${response.status} ${text}`;
  if (/\n\s+at |node_modules|\.ts:\d+/.test(text)) return `a stack trace: ${text.slice(0, 200)}`;
  const changed = pollution();
  return changed.length > 0 ? `changed ${changed.join()}` : null;
}

/** Whether a question was refused before any subgraph heard of it, as one line; null when it was. */
export async function passedThrough(world: World, query: string, variables = {}): Promise<string | null> {
  const before = world.people.received.length + world.parcels.received.length;
  const { status, data } = await world.ask(query, variables);
  const asked = world.people.received.length + world.parcels.received.length - before;
  if (status >= 400 && status < 500 && data === undefined && asked === 0) return null;
  return `${query.slice(0, 80)}: status ${status}, subgraphs asked ${asked} times`;
}
