import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { argumentsOf } from './arguments.ts';
import { fieldsOf, objectOf } from './graph.ts';
import type { Answer, House, Json } from './house.ts';
import type { World } from './ids.ts';
import type { Reader, Who } from './readers.ts';
import { faultsIn, refusedIn, takenAlong } from './refusals.ts';
import { headOf, referenceWish, variablesOf, wishFor, writtenOut, type Wish } from './selection.ts';
import { see, Sights, worldOf, listOf } from './sights.ts';
import type { Worlds } from './worlds.ts';

/** What a walk goes over. */
export interface Ground {
  readonly house: House;
  readonly graph: GraphQLSchema;
  readonly worlds: Worlds;
}

/** A way to objects of one type: the fields from the root, with their arguments. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly way: readonly Wish[];
}

/** How many values are asked for beside each other, each in an object of its own: the gateway takes thirty other names. */
const BESIDE = 24;

/** Objects of nobody, such as the root, have no world. */
interface Found {
  readonly object: Json;
  readonly world: World | null;
}

/**
 * Walks the whole graph as one reader: asks every root field for what is own and what is foreign, and from every object that
 * was got on along each of its fields, until there is nothing new. Each edge of the graph is walked once for each world.
 */
export async function walk(ground: Ground, reader: Reader): Promise<Sights> {
  const sights = new Sights();
  for (const actor of reader.actors) await new Crawl(ground, { reader, actor }, sights).run();
  return sights;
}

/** What came of a question: its objects, whether it was more than may be asked for at once, and what refusals did to it. */
interface Got {
  readonly objects: Found[];
  readonly tooMuch: boolean;
  /** Keys of wishes that were refused themselves. */
  readonly refused: ReadonlySet<unknown>;
  /** What to ask for once more, and together with what. */
  readonly takenAlong: readonly (readonly Wish[])[];
}

class Crawl {
  readonly #ground: Ground;
  readonly #who: Who;
  readonly #sights: Sights;
  readonly #walked = new Set<string>();
  readonly #ways = new Set<string>();
  readonly #places: Place[] = [];

  constructor(ground: Ground, who: Who, sights: Sights) {
    this.#ground = ground;
    this.#who = who;
    this.#sights = sights;
  }

  async run(): Promise<void> {
    const root = this.#ground.graph.getQueryType();
    if (!root) throw new Error('the graph has no questions');
    for (const { name } of fieldsOf(root)) await this.#ask({ type: root, way: [] }, this.#wishes(root, name));
    for (let place = this.#places.shift(); place; place = this.#places.shift()) {
      const { type } = place;
      const onwards = fieldsOf(type).filter((field) => objectOf(field));
      const wishes = onwards.flatMap(({ name }) => this.#wishes(type, name));
      if (wishes.length > 0) await this.#ask(place, wishes);
    }
  }

  /** Wishes for a field, once for each way of arguments. */
  #wishes(type: GraphQLObjectType, name: string): Wish[] {
    return fieldsOf(type)
      .filter((field) => field.name === name)
      .flatMap((field) =>
        argumentsOf(type, field, this.#ground.worlds).map((asked, index) =>
          wishFor(field, index === 0 ? name : `${name}_${index}`, asked),
        ),
      );
  }

  /** Asks for all wishes together; what was too much in halves, and what a refusal took along once more without what was refused. */
  async #ask(place: Place, wishes: readonly Wish[]): Promise<void> {
    const found = await this.#get(place, wishes);
    const parts = found.tooMuch ? halvesOf(wishes) : found.takenAlong;
    for (const part of parts) await this.#ask(place, part);
    if (found.tooMuch || place.way.length === 0) return;
    const again = parts.flat();
    const absent = wishes
      .filter((wish) => !again.includes(wish) && !found.refused.has(wish.key))
      .filter(({ key, inner }) => inner.length > 1 && found.objects.some(({ object }) => object[key] === null));
    const alone = (await this.#hollow(place, absent)).flatMap(eachAlone);
    for (let from = 0; from < alone.length; from += BESIDE) await this.#beside(place, alone.slice(from, from + BESIDE));
  }

  /** Asks for what lies in objects of their own, so that a refusal takes nothing else with it. */
  async #beside(place: Place, wishes: readonly Wish[]): Promise<void> {
    const { tooMuch } = await this.#get(place, wishes);
    if (tooMuch && wishes.length > 1) for (const half of halvesOf(wishes)) await this.#beside(place, half);
  }

  /** Wishes of which there is a reference though not its values: one value that is refused takes its object with it. */
  async #hollow(place: Place, absent: readonly Wish[]): Promise<Wish[]> {
    const references = absent.flatMap((wish) => referenceWish(wish) ?? []);
    if (references.length === 0) return [];
    const { objects } = await this.#get(place, references);
    return absent.filter(({ key }) => objects.some(({ object }) => object[`${key}_reference`]));
  }

  /** Asks one question and notes what came. */
  async #get(place: Place, wishes: readonly Wish[]): Promise<Got> {
    const selection = place.way.reduceRight((inner, step) => writtenOut([step], inner), writtenOut(wishes));
    const variables = variablesOf([...place.way, ...wishes]);
    const answer = await this.#ground.house.ask(this.#who, `${headOf(variables)} { ${selection} }`, variables);
    const tooMuch = isTooMuch(answer) && halvesOf(wishes).length > 0;
    if (!tooMuch) this.#sights.noteFaults(faultsIn(answer, `${this.#who.reader.name} asks ${place.type.name}`));
    const objects = this.#at(answer.data, place.way);
    for (const one of objects) this.#look(one, place, wishes);
    const depth = place.way.length;
    return {
      objects,
      tooMuch,
      refused: refusedIn(answer, depth),
      takenAlong: takenAlong(
        answer,
        depth,
        objects.map(({ object }) => object),
        wishes,
      ),
    };
  }

  /** Objects that lie at the end of a way, with the world each belongs to. */
  #at(data: Json, way: readonly Wish[]): Found[] {
    let found: Found[] = data ? [{ object: data, world: null }] : [];
    for (const { key } of way) {
      found = found.flatMap(({ object, world }) =>
        listOf(object[key]).map((inner) => ({ object: inner, world: worldOf(inner, this.#ground.worlds) ?? world })),
      );
    }
    return found;
  }

  #look({ object, world }: Found, place: Place, wishes: readonly Wish[]): void {
    const { worlds } = this.#ground;
    see({ sights: this.#sights, worlds }, { object, world, type: place.type, wishes }, (target, way, at) => {
      const [first] = way;
      this.#goOn({ type: target, way: [...place.way, ...way] }, `${place.type.name}.${first?.step} ${at}`);
    });
  }

  /** The same way leads to the objects of both worlds: what is asked there is asked of all of them at once. */
  #goOn(place: Place, edge: string): void {
    if (this.#walked.has(edge)) return;
    this.#walked.add(edge);
    const way = JSON.stringify(place.way.map(({ step, variable }) => [step, variable?.value]));
    if (this.#ways.has(way)) return;
    this.#ways.add(way);
    this.#places.push(place);
  }
}

/** Wishes in two halves, and a single one with half of what is wished of it in each; none where it cannot be divided. */
function halvesOf(wishes: readonly Wish[]): Wish[][] {
  const middle = Math.ceil(wishes.length / 2);
  if (wishes.length > 1) return [wishes.slice(0, middle), wishes.slice(middle)];
  return wishes.flatMap((wish) => halvesOf(wish.inner).map((inner) => [{ ...wish, inner }]));
}

/** A wish once for each value, under names of their own. */
function eachAlone(wish: Wish): Wish[] {
  return wish.inner.map((inner) => ({ ...wish, key: `${wish.key}_${inner.key}`, inner: [inner] }));
}

function isTooMuch({ errors }: Answer): boolean {
  return errors.some(({ extensions }) => extensions?.['code'] === 'QUERY_TOO_COSTLY');
}
