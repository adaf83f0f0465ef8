import type { GraphQLObjectType } from 'graphql';
import { isPage } from './graph.ts';
import type { Json } from './house.ts';
import { WORLDS, type Registry, type World } from './ids.ts';
import type { Wish } from './selection.ts';

/** What came of asking for a field: nothing, a value with stars in it, or the value. */
export type Outcome = 'hidden' | 'masked' | 'clear';

/** Outcomes, the least first. */
export const ORDER: readonly Outcome[] = ['hidden', 'masked', 'clear'];

/** What one reader got to see: the most of each field in each world, and which objects. */
export class Sights {
  readonly #fields = new Map<string, Outcome>();
  readonly #objects = new Map<string, World>();
  readonly #faults = new Set<string>();

  /** Begins with what was seen elsewhere. */
  constructor(all: readonly (readonly [string, Outcome])[] = []) {
    for (const [key, outcome] of all) this.#most(key, outcome);
  }

  /** Notes what came of a field of an object of that world; what was seen once has been seen. */
  note(field: string, world: World, value: unknown): void {
    this.#most(`${field} ${world}`, outcomeOf(value));
  }

  /** Notes that an object of that world was seen. */
  noteObject(type: string, id: string, world: World): void {
    this.#objects.set(`${type} ${id}`, world);
  }

  /** Notes answers that were neither given nor refused. */
  noteFaults(faults: readonly string[]): void {
    for (const fault of faults) this.#faults.add(fault);
  }

  /** Answers that were neither given nor refused, in words. */
  get faults(): readonly string[] {
    return [...this.#faults];
  }

  /** The most that was seen of each field in each world. */
  get all(): (readonly [string, Outcome])[] {
    return [...this.#fields];
  }

  /** The most that was seen of a field in a world. */
  of(field: string, world: World): Outcome {
    return this.#fields.get(`${field} ${world}`) ?? 'hidden';
  }

  /** Objects of a world that were seen, as `Type id`. */
  objectsOf(world: World): string[] {
    return [...this.#objects].filter(([, of]) => of === world).map(([object]) => object);
  }

  #most(key: string, outcome: Outcome): void {
    if (ORDER.indexOf(outcome) > ORDER.indexOf(this.#fields.get(key) ?? 'hidden')) this.#fields.set(key, outcome);
  }
}

/** Where sights are noted, and what tells whose an object is. */
interface Book {
  readonly sights: Sights;
  readonly worlds: Registry;
}

/** An object of an answer, and what was wished of it; objects of nobody, such as the root, have no world. */
interface Answered {
  readonly object: Json;
  readonly world: World | null;
  readonly type: GraphQLObjectType;
  readonly wishes: readonly Wish[];
}

/** Called for each object that a wish led to: its type, the steps to it and its world. */
type GoOn = (type: GraphQLObjectType, way: readonly Wish[], world: World | null) => void;

/** Notes all that an object holds, and what lies on its pages; tells where one can go on from it. */
export function see(book: Book, { object, world, type, wishes }: Answered, goOn: GoOn): void {
  for (const wish of wishes) {
    const value = object[wish.key];
    const { target } = wish;
    for (const of of worldsOf(value, { holder: world, asked: wish.world }, book.worlds))
      book.sights.note(`${type.name}.${wish.field}`, of, contentOf(value));
    if (!target) continue;
    for (const item of listOf(value)) {
      const itsWorld = worldOf(item, book.worlds) ?? world ?? wish.world;
      if (typeof item.id === 'string' && itsWorld) book.sights.noteObject(target.name, item.id, itsWorld);
      see(book, { object: item, world: itsWorld, type: target, wishes: wish.inner }, (inner, way, of) =>
        goOn(inner, [bare(wish), ...way], of),
      );
      if (!isPage(target)) goOn(target, [bare(wish)], itsWorld);
    }
  }
}

/** A wish as a step on a way: nothing else is asked there than whose the object is, and in the same words for each object. */
function bare(wish: Wish): Wish {
  const { field, step, variable } = wish;
  const way = { ...wish, key: field, inner: [] };
  if (!variable) return way;
  const name = `${field}_id`;
  return { ...way, step: step.replace(`$${variable.name}`, `$${name}`), variable: { ...variable, name } };
}

/** The objects of a value, be it one or a list. */
export function listOf(value: Json): Json[] {
  return (Array.isArray(value) ? value.flat() : [value]).filter((item) => typeof item === 'object' && item !== null);
}

/** The world of an object by its identifier, if that is known. */
export function worldOf(object: Json, worlds: Registry): World | undefined {
  return worlds.of(object.id);
}

/**
 * Whose a value is: its holder's; where nobody holds it, that of the objects in it; where nobody knows them, that of the
 * subject it was asked for; and without one, anybody's.
 */
function worldsOf(
  value: Json,
  { holder, asked }: { readonly holder: World | null; readonly asked: World | null },
  worlds: Registry,
): readonly World[] {
  if (holder) return [holder];
  const known = listOf(contentOf(value)).map((item) => worldOf(item, worlds));
  const worldsOfItems = [...new Set(known)].filter((world) => world !== undefined);
  if (known.length > 0 && !known.includes(undefined)) return worldsOfItems;
  return asked ? [asked] : WORLDS;
}

/** A page is what lies on it. */
function contentOf(value: Json): Json {
  return value && Array.isArray(value.nodes) ? value.nodes : value;
}

/** Nothing, an empty list and the number 0 tell nothing; seeds hold none of them. */
function outcomeOf(value: Json): Outcome {
  if (value === null || value === undefined || value === 0 || (Array.isArray(value) && value.length === 0))
    return 'hidden';
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return texts.some((text) => text.includes('*')) ? 'masked' : 'clear';
}

/** What every reader saw, by the reader's name. */
export type Seen = ReadonlyMap<string, Sights>;
