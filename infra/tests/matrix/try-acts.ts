import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { TestSubgraph } from '../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { abreast } from './abreast.ts';
import type { Act } from './acts/act.ts';
import { acts } from './acts/index.ts';
import type { Ground } from './crawl.ts';
import { fieldsOf, objectOf } from './graph.ts';
import type { Json } from './house.ts';
import { BELONGINGS, WORLDS, type World } from './ids.ts';
import { cellOf, PROOF, readersIn, type List } from './list.ts';
import { readers, type Reader, type Who } from './readers.ts';
import { faultsIn, isRefused } from './refusals.ts';
import { wishFor, withParts, writtenOut, type Wish } from './selection.ts';
import { see, type Seen } from './sights.ts';
import { noteTouched, touchedBy } from './touched.ts';

/** What a mutation is tried with. */
interface Try {
  readonly world: World;
  readonly input: Json;
}

/**
 * Codes by which an act is refused that is not the actor's to do; any other would tell what stands in the row. There is
 * nothing to print alike where a message is not in the queue and where there is none that the actor may read.
 */
const UNIFORM = /_UNKNOWN$|^NOT_ALLOWED$|^NOTHING_TO_PRINT$/;

/** How often refusals are repeated before they are said to change rows. */
const TIMES = 10;

/**
 * Has every reader try every mutation on what is own and what is foreign, notes what was done, and gives the complaints: of
 * refusals that changed something all the same, or that told more than that there is nothing to do here.
 */
export async function tryActs(ground: Ground, seen: Seen, list: List): Promise<string[]> {
  const root = ground.graph.getMutationType();
  const complaints: string[] = [];
  for (const { em } of ground.house.subgraphs.values()) await noteTouched(em.fork());
  for (const field of root ? fieldsOf(root) : []) complaints.push(...(await new Trial(ground, seen, field).run(list)));
  return complaints;
}

class Trial {
  readonly #ground: Ground;
  readonly #seen: Seen;
  readonly #field: GraphQLField<unknown, unknown>;
  readonly #payload: GraphQLObjectType;
  readonly #complaints: string[] = [];
  readonly #codes = new Set<string>();

  constructor(ground: Ground, seen: Seen, field: GraphQLField<unknown, unknown>) {
    const payload = objectOf(field);
    if (!payload) throw new Error(`${field.name} gives no payload`);
    this.#ground = ground;
    this.#seen = seen;
    this.#field = field;
    this.#payload = payload;
  }

  /**
   * First tries what must be refused, on one subject of each world, for a refusal changes nothing: then looks whether a row
   * has changed. What may succeed is tried on a subject of its own.
   */
  async run({ fields, groups }: List): Promise<readonly string[]> {
    const { name } = this.#field;
    const words = fields[`Mutation.${name}`] ?? '';
    const cells = readersIn(words, groups);
    const found = actOf(name);
    const subgraph = this.#ground.house.subgraphs.get(found?.slice ?? '');
    if (!found || !subgraph) return [`${name}: nobody says how to do it; add it to infra/tests/matrix/acts/`];
    const input = (world: World) => found.act(subgraph.em.fork(), BELONGINGS[world], subgraph);
    const everybody = readers.flatMap((reader) => WORLDS.map((world) => ({ reader, world })));
    const may = everybody.filter(({ reader, world }) => words === '' || cellOf(cells, reader.name)[world] !== 'hidden');
    const mayNot = everybody.filter((one) => !may.includes(one));
    const shared = { own: await input('own'), foreign: await input('foreign') };
    const changed = await this.#changedBy(subgraph, async () => {
      await abreast([...Map.groupBy(mayNot, ({ reader }) => reader)], async ([reader, tries]) => {
        for (const { world } of tries) {
          // A wall asks who somebody is and not what they ask for: it says the same of every subject.
          if (await this.#try(reader, { world, input: shared[world] }, words === PROOF)) return;
        }
      });
    });
    if (changed.length > 0) this.#complaints.push(`${name}: refusals changed rows: ${changed.join(', ')}`);
    if (this.#codes.size > 1 && words === PROOF)
      this.#complaints.push(`${name}: tells more than no by ${[...this.#codes].join()}`);
    for (const { reader, world } of may) await this.#try(reader, { world, input: await input(world) }, false);
    return this.#complaints;
  }

  /** Tables that refusals change each time they are repeated; what changes now and then is the work of a job. */
  async #changedBy({ em }: TestSubgraph, refusals: () => Promise<void>): Promise<string[]> {
    let always = await touchedBy(em.fork(), refusals);
    for (let time = 1; time < TIMES && always.length > 0; time += 1) {
      const again = await touchedBy(em.fork(), refusals);
      always = always.filter((table) => again.includes(table));
    }
    return always;
  }

  /** Tries an act on what belongs to a world, and says whether a wall refused it before any row was read. */
  async #try(reader: Reader, { world, input }: Try, needsProof: boolean): Promise<boolean> {
    const [first] = reader.actors;
    if (!first || !input) return false;
    const who = { reader, actor: atCase(first, input, world) };
    const { name, args } = this.#field;
    const { house, worlds } = this.#ground;
    const type = args.find((arg) => arg.name === 'input')?.type;
    // Some acts are one's own and ask for nothing.
    const document = type
      ? `mutation ($input: ${String(type)}) { ${name}(input: $input) ${this.#selection()} }`
      : `mutation { ${name} ${this.#selection()} }`;
    const answer = await house.ask(who, document, type ? { input } : {});
    this.#complaints.push(...faultsIn(answer, `${reader.name} tries ${name} on ${world}`));
    if (needsProof && isRefused(answer))
      this.#complaints.push(`${name}: shut for ${reader.name}, though it asks for a proof`);
    const payload = answer.data?.[name];
    const code: string | undefined = payload?.userErrors[0]?.code;
    if (code !== undefined) this.#codes.add(code);
    if (code !== undefined && !needsProof && !UNIFORM.test(code))
      this.#complaints.push(`${name}: ${reader.name} is refused on ${world} with ${code}, which tells of the row`);
    const sights = this.#seen.get(reader.name);
    if (!payload || !sights || code !== undefined) return isRefused(answer);
    sights.note(`Mutation.${name}`, world, true);
    const seen = { object: payload, world, type: this.#payload, wishes: this.#wishes() };
    see({ sights, worlds }, seen, () => undefined);
    return isRefused(answer);
  }

  #wishes(): Wish[] {
    const given = fieldsOf(this.#payload).filter(({ name }) => name !== 'userErrors');
    return given.map((field) => withParts(wishFor(field, field.name)));
  }

  #selection(): string {
    return `{ __typename userErrors { code field message } ${writtenOut(this.#wishes())} }`;
  }
}

/** A party comes in through the one case that it acts on. */
function atCase(actor: Who['actor'], input: Json, world: World): Who['actor'] {
  return actor.caseId !== null && world === 'own' && 'caseId' in input ? { ...actor, caseId: input.caseId } : actor;
}

function actOf(name: string): { slice: string; act: Act } | null {
  for (const [slice, of] of Object.entries(acts)) {
    const act = of[name];
    if (act) return { slice, act };
  }
  return null;
}
