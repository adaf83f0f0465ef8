import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Words } from '../language.ts';
import type { Subject } from '../subject.ts';
import type { DeadlineRecord } from './deadline.entity.ts';
import type { ClockUnit } from './periods.ts';

/** Time before the end at which the owner is reminded. */
export interface Lead {
  readonly days?: number;
  readonly hours?: number;
}

/** What a deadline of a clock is started with. */
export interface DeadlineStart {
  readonly subject: Subject;
  readonly owner?: { readonly id: string; readonly name: string } | null;
  readonly team?: string | null;
  readonly since: Date;
  /** Its end, for a clock that is declared `given`. */
  readonly dueAt?: Date;
}

/** What a slice declares of one of its clocks; what is counted is the first row of its rules, later rows are data. */
export interface DeadlineClock<Name extends string = string> {
  readonly name: Name;
  readonly label: Words;
  readonly unit: ClockUnit;
  readonly length: number;
  /** Law or rule that it follows, e.g. 소비자기본법 58조. */
  readonly source: string;
  /** Most days by which it can be extended, all extensions together; none unless said. */
  readonly mostExtension?: number;
  /** Hours after the beginning from which it is red (E6); red at its end unless said. */
  readonly redAfterHours?: number;
  readonly remindBefore?: readonly Lead[];
  /** Its end may be given at the start instead of being counted. */
  readonly given?: true;
  /** Kind of the approval that an extension needs; DEADLINE_EXTENSION unless said. */
  readonly approval?: string;
  /**
   * Subjects for which this clock ought to run and has none open, locked, a limited number: what was imported, or was there
   * before the clock was declared. Its deadlines are started within a minute.
   */
  readonly unstarted?: (tx: EntityManager, limit: number) => Promise<readonly DeadlineStart[]>;
  /** Address of a subject in the shell. */
  readonly path: (subjectId: string) => string;
  /** Step that time itself takes, in the transaction that notes the deadline as missed; as role CLOCK. */
  readonly expire?: (tx: EntityManager, deadline: DeadlineRecord, now: Date) => Promise<void>;
  /** What else is done when an end comes near, beside the alarm of its owner; in the transaction that notes the reminder. */
  readonly remind?: (tx: EntityManager, deadline: DeadlineRecord, now: Date) => Promise<void>;
}

/** A clock by its declaration, which a misspelling does not compile for, or by its name. */
export type ClockReference = DeadlineClock | string;

/** What a feature declares of deadlines. */
export interface DeadlinesFeature {
  readonly clocks?: readonly DeadlineClock[];
}

/** Declares a clock; its name is a type, so that a slice can say `typeof recommendationClock.name`. */
export function defineClock<const Name extends string>(clock: DeadlineClock<Name>): DeadlineClock<Name> {
  const numbers = [clock.length, clock.mostExtension ?? 1, clock.redAfterHours ?? 1, ...leadsOf(clock)];
  if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error(`${clock.name}: lengths and lead times are whole numbers from 1 on`);
  }
  return clock;
}

/** Lead times of a clock in hours, longest first. */
export function leadsOf({ remindBefore = [] }: Pick<DeadlineClock, 'remindBefore'>): number[] {
  return remindBefore.map(({ days = 0, hours = 0 }) => days * 24 + hours).toSorted((one, other) => other - one);
}

/** Name of a clock. */
export function nameOf(clock: ClockReference): string {
  return typeof clock === 'string' ? clock : clock.name;
}

interface HeldClocks {
  readonly byName: ReadonlyMap<string, DeadlineClock>;
  readonly wide: readonly Role[];
}

const held = new WeakMap<object, HeldClocks>();

/** Hands the clocks of a slice, and who reads all its rows, to every entity manager of its databases; two of one name are a fault. */
export function holdClocks(
  databases: readonly Pick<EntityManager, 'config'>[],
  { clocks, wide }: { readonly clocks: readonly DeadlineClock[]; readonly wide: readonly Role[] },
): void {
  const byName = new Map(clocks.map((clock) => [clock.name, clock]));
  if (byName.size < clocks.length) throw new Error('two clocks of a slice have the same name');
  for (const { config } of databases) held.set(config, { byName, wide });
}

/** Roles that read all deadlines of the slice that an entity manager belongs to. */
export function wideOf({ config }: Pick<EntityManager, 'config'>): readonly Role[] {
  return held.get(config)?.wide ?? [];
}

/** Clocks of the slice that an entity manager belongs to, by name. */
export function clocksOf({ config }: Pick<EntityManager, 'config'>): ReadonlyMap<string, DeadlineClock> {
  return held.get(config)?.byName ?? new Map();
}

/** Declared clock of the slice; a name that nobody declared is a fault. */
export function clockNamed(em: Pick<EntityManager, 'config'>, clock: ClockReference): DeadlineClock {
  const found = clocksOf(em).get(nameOf(clock));
  if (!found) throw new Error(`no clock called ${nameOf(clock)} is declared in this slice`);
  return found;
}
