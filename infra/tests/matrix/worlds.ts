import type { TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { House } from './house.ts';
import { BELONGINGS, WORLDS, type Belongings, type Registry, type World } from './ids.ts';
import { readers } from './readers.ts';
import { seeds } from './seeds/index.ts';
import { seedKit } from './seeds/kit.ts';
import type { Subjects } from './seeds/seed.ts';
import type { Sights } from './sights.ts';

/** What was seeded, and to which world each row belongs. */
export class Worlds implements Registry {
  readonly #subjects: Record<World, Subjects>;
  readonly #worldOf: Map<string, World>;
  readonly #sliceOf: Map<string, string>;

  constructor(subjects: Record<World, Subjects>, worldOf: Map<string, World>, sliceOf: Map<string, string>) {
    this.#subjects = subjects;
    this.#worldOf = worldOf;
    this.#sliceOf = sliceOf;
  }

  /** Slice in which a row was seeded. */
  sliceOf(id: string): string | undefined {
    return this.#sliceOf.get(id);
  }

  of(id: unknown): World | undefined {
    return typeof id === 'string' ? this.#worldOf.get(id) : undefined;
  }

  subjects(type: string, world: World): readonly string[] {
    return this.#subjects[world][type] ?? [];
  }

  /** Takes up all objects that somebody has seen as subjects of their types. */
  meet(sights: readonly Sights[]): void {
    for (const world of WORLDS) {
      const all = new Map<string, Set<string>>(
        Object.entries(this.#subjects[world]).map(([type, ids]) => [type, new Set(ids)]),
      );
      for (const object of sights.flatMap((seen) => seen.objectsOf(world))) {
        const [type = '', id = ''] = object.split(' ');
        all.set(type, (all.get(type) ?? new Set()).add(id));
      }
      this.#subjects[world] = Object.fromEntries([...all].map(([type, ids]) => [type, [...ids]]));
    }
  }
}

/** Fills all databases with both worlds and remembers by what was there after each which row is whose. */
export async function seedWorlds(house: House): Promise<Worlds> {
  const worldOf = new Map<string, World>();
  const sliceOf = new Map<string, string>();
  const subjects: Record<World, Subjects> = { own: {}, foreign: {} };
  for (const world of WORLDS) {
    subjects[world] = await seedWorld(house, BELONGINGS[world]);
    if (world === 'own') await letEverybodyIn(house);
    for (const person of Object.values(BELONGINGS[world].people)) worldOf.set(person, world);
    for (const [slice, { em }] of house.subgraphs) {
      for (const id of await identifiersIn(em)) {
        if (!worldOf.has(id)) worldOf.set(id, world);
        if (!sliceOf.has(id)) sliceOf.set(id, slice);
      }
    }
  }
  return new Worlds(subjects, worldOf, sliceOf);
}

/** What readers need to come in, such as a key, is theirs too. */
async function letEverybodyIn(house: House): Promise<void> {
  for (const reader of readers) for (const actor of reader.actors) await house.headersOf({ reader, actor });
}

async function seedWorld(house: House, belongings: Belongings): Promise<Subjects> {
  const all: Record<string, readonly string[]> = {};
  const add = (subjects: Subjects): void => {
    for (const [type, ids] of Object.entries(subjects)) all[type] = [...(all[type] ?? []), ...ids];
  };
  for (const [slice, subgraph] of house.subgraphs) {
    const { em } = subgraph;
    const seed = seeds[slice];
    if (!seed) throw new Error(`the slice ${slice} has no seed: add infra/tests/matrix/seeds/${slice}.ts`);
    add(await seed(em.fork(), belongings));
    add(await seedKit(slice, subgraph, belongings));
  }
  return all;
}

/** Identifiers of all rows of a database. */
async function identifiersIn(em: TestSubgraph['em']): Promise<string[]> {
  const tables = await em.execute<{ name: string }[]>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name <> 'migration'`,
  );
  const rows = await em.execute<{ id: string }[]>(
    tables.map(({ name }) => `select id::text as id from ${name}`).join(' union all '),
  );
  return rows.map(({ id }) => id);
}
