import type { Role } from '../../../shared-schema/src/roles.ts';

/** Which of the two worlds something belongs to: that of the readers, or that of others. */
export type World = 'own' | 'foreign';

/** Both worlds. */
export const WORLDS: readonly World[] = ['own', 'foreign'];

/** Tells whose rows are, and which there are. */
export interface Registry {
  /** The world of a row; undefined for what was made since, such as an entry of a log. */
  of(id: unknown): World | undefined;
  /** Identifiers of a type's subjects in a world. */
  subjects(type: string, world: World): readonly string[];
}

/** What the two worlds differ in, and what the readers' rights are told in. */
export interface Belongings extends ReturnType<typeof sharedIds> {
  readonly world: World;
  /** Who works in this world, by role. */
  readonly people: Readonly<Record<Role, string>>;
  /** Code of the storefront. */
  readonly storefront: string;
  readonly personName: string;
  readonly phone: string;
  readonly deskTeam: string;
  readonly caseTeam: string;
  readonly reportTeam: string;
  readonly trendTeam: string;
  readonly hqTeam: string;
  /** Number of a document that anybody may verify. */
  readonly documentNumber: string;
}

const KINDS = { person: 1, shared: 2, made: 3, alarm: 4 } as const;

/** What the readers hold. */
export const OWN = belongings('own', { storefront: 'PNR002', personName: '홍길동', phone: '01012345678', team: 1 });

/** What others hold. */
export const FOREIGN = belongings('foreign', {
  storefront: 'PNR003',
  personName: '고남이',
  phone: '01087654321',
  team: 2,
});

/** What each world holds. */
export const BELONGINGS: Readonly<Record<World, Belongings>> = { own: OWN, foreign: FOREIGN };

let made = 0;

/** A new identifier of that world. */
export function newIdOf(world: World): string {
  made += 1;
  return idOf(world, 'made', made);
}

/** The alarm that a person has not read yet. */
export function alarmOf(personId: string): string {
  return personId.replace(`-800${KINDS.person}-`, `-800${KINDS.alarm}-`);
}

/** The collective dispute that was decided in a world. */
export function collectiveOf(world: World): string {
  return idOf(world, 'shared', 50);
}

/** The standard that was written in a world. */
export function standardOf(world: World): string {
  return idOf(world, 'made', 0);
}

function belongings(
  world: World,
  { storefront, personName, phone, team }: { storefront: string; personName: string; phone: string; team: number },
): Belongings {
  return {
    world,
    people: peopleOf(world),
    ...sharedIds(world),
    storefront,
    personName,
    phone,
    deskTeam: `상담 ${team}팀`,
    caseTeam: `피해구제 ${team}팀`,
    reportTeam: `권리보호 ${team}팀`,
    trendTeam: `동향분석 ${team}팀`,
    hqTeam: `본사 ${team}팀`,
    documentNumber: String(team).repeat(16),
  };
}

/** Identifiers of things that more than one slice or reader knows. */
function sharedIds(world: World) {
  const id = (number: number): string => idOf(world, 'shared', number);
  return {
    customer: id(1),
    business: id(2),
    openCase: id(3),
    closedCase: id(4),
    ticket: id(5),
    order: id(6),
    orderLine: id(7),
    itemCategory: id(8),
    storefrontRow: id(9),
    apiKey: id(10),
    report: id(11),
    call: id(12),
    connection: id(40),
    collectionRun: id(41),
  };
}

function peopleOf(world: World): Record<Role, string> {
  const id = (number: number): string => idOf(world, 'person', number);
  return {
    AGENT: id(1),
    SENIOR: id(2),
    OFFICER: id(3),
    LEAD: id(4),
    MODERATOR: id(5),
    HEADQUARTERS: id(13),
    OPERATOR: id(6),
    ANALYST: id(7),
    CONSUMER: id(8),
    PARTNER: id(9),
    PROGRAM: id(10),
    PARTY: id(11),
    ADMIN: id(12),
  };
}

/** An identifier that says to whoever debugs what it is of: 1 own and 2 foreign, kind, number. */
function idOf(world: World, kind: keyof typeof KINDS, number: number): string {
  const digits = number.toString(16).padStart(12, '0');
  return `00000000-000${world === 'own' ? 1 : 2}-4000-800${KINDS[kind]}-${digits}`;
}
