import registry from '../slices.json' with { type: 'json' };

/** One slice of the house: a subgraph and a frontend of the same name. */
export interface Slice {
  readonly name: string;
  /** What people call it; shown where the slice cannot say so itself. */
  readonly label: { readonly ko: string; readonly en: string };
  readonly subgraphPort: number;
  readonly frontendPort: number;
  /** Types of other slices' events that this slice's inbox takes; `*.alarm-raised` is that of every slice. */
  readonly listensTo: readonly string[];
}

/** Events that every slice takes in without listing them, because a room of the kit needs them. */
export const HOUSE_EVENTS: readonly string[] = ['accounts.holiday-changed', 'accounts.absence-changed'];

/** Name of a process that belongs to no slice. */
export type Service = keyof typeof registry.services;

/** Variables of the process's environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** All slices, in the order in which they are listed in slices.json. */
export const slices: readonly Slice[] = registry.slices;

/** Default ports of the processes that belong to no slice. */
export const services: Readonly<Record<Service, number>> = registry.services;

/** Port of a service or of a slice's subgraph, moved by PORT_BASE; an unknown name is a fault. */
export function portOf(name: string, env: Environment = process.env): number {
  return shiftedBy(env, defaultPortOf(name));
}

/** Port of a slice's development server, moved by PORT_BASE; an unknown name is a fault. */
export function devPortOf(name: string, env: Environment = process.env): number {
  const slice = slices.find((candidate) => candidate.name === name);
  if (!slice) throw new Error(`no slice called ${name} in slices.json`);
  return shiftedBy(env, slice.frontendPort);
}

/** Moves a default port by the distance of PORT_BASE from the default base; a PORT_BASE that is no port is a fault. */
export function shiftedBy(env: Environment, port: number): number {
  const { PORT_BASE } = env;
  if (PORT_BASE === undefined || PORT_BASE === '') return port;
  const base = Number(PORT_BASE);
  if (!Number.isInteger(base) || base < 1024 || base > 60000) {
    throw new Error(`PORT_BASE must be a whole number from 1024 to 60000, not "${PORT_BASE}"`);
  }
  return port + base - registry.portBase;
}

/** Indicates whether one of these types, as a list of slices has them, covers the type of an event. */
export function covers(types: readonly string[], type: string): boolean {
  return types.some((one) => one === type || (one.startsWith('*.') && type.endsWith(one.slice(1))));
}

function defaultPortOf(name: string): number {
  const known = new Map<string, number>([
    ...Object.entries(services),
    ...slices.map((slice) => [slice.name, slice.subgraphPort] as const),
  ]);
  const port = known.get(name);
  if (port === undefined) throw new Error(`no service or slice called ${name} in slices.json`);
  return port;
}
