import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Actor } from '../../../shared-schema/src/actor.ts';
import { argumentsOf } from './arguments.ts';
import type { Ground } from './crawl.ts';
import { fieldsOf, graphOf, objectTypes } from './graph.ts';
import { textIn, type Json } from './house.ts';
import { WORLDS } from './ids.ts';
import type { Reader } from './readers.ts';
import { faultsIn, takenAlong } from './refusals.ts';
import { referenceWish, wishFor, writtenOut, type Wish } from './selection.ts';
import { listOf, see, worldOf, type Sights } from './sights.ts';

/** A type that a subgraph finds by its key for the gateway. */
export interface Entity {
  readonly slice: string;
  readonly type: GraphQLObjectType;
}

/** All entities of all subgraphs, as their committed schemas tell. */
export function entitiesOf(slices: Iterable<string>): Entity[] {
  return [...slices].flatMap((slice) => {
    const graph: GraphQLSchema = graphOf(textIn(`shared-schema/subgraphs/${slice}.graphql`));
    return objectTypes(graph)
      .filter(({ astNode }) => astNode?.directives?.some(isResolvableKey))
      .map((type) => ({ slice, type }));
  });
}

/** Asks subgraphs past the gateway for entities by their keys, of both worlds, and notes what one reader got beside. */
export async function askForEntities(
  ground: Ground,
  entities: readonly Entity[],
  { reader, sights }: { readonly reader: Reader; readonly sights: Sights | undefined },
): Promise<void> {
  if (!sights) return;
  for (const actor of reader.actors) {
    for (const { slice, type } of entities) {
      // Its key is what it is asked by.
      const asked = fieldsOf(type).filter(({ name }) => name !== 'id');
      const wishes = asked.flatMap((field) =>
        argumentsOf(type, field, ground.worlds).flatMap((args, index) => {
          const wish = wishFor(field, index === 0 ? field.name : `${field.name}_${index}`, args);
          return [wish, referenceWish(wish) ?? []].flat();
        }),
      );
      const question = { slice, actor, type, ids: WORLDS.flatMap((world) => ground.worlds.subjects(type.name, world)) };
      if (question.ids.length > 0 && wishes.length > 0) await ask({ ground, sights, reader }, question, wishes);
    }
  }
}

interface Question {
  readonly slice: string;
  readonly actor: Actor;
  readonly type: GraphQLObjectType;
  readonly ids: readonly string[];
}

async function ask(
  book: { readonly ground: Ground; readonly sights: Sights; readonly reader: Reader },
  question: Question,
  wishes: readonly Wish[],
): Promise<void> {
  const { ground, sights, reader } = book;
  const { slice, actor, type, ids } = question;
  const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} { __typename id ${writtenOut(wishes)} } } }`;
  const of = ids.map((id) => ({ __typename: type.name, id }));
  const answer = await ground.house.askDirectly(slice, actor, document, { of });
  sights.noteFaults(faultsIn(answer, `${reader.name} asks ${slice} past the gateway for ${type.name}`));
  const objects = listOf(answer.data?._entities);
  for (const object of objects) {
    see(
      { sights, worlds: ground.worlds },
      { object, world: worldOf(object, ground.worlds) ?? null, type, wishes },
      () => undefined,
    );
  }
  // An entity that is gone as a whole lacks everything.
  const all = objects.length < of.length ? [...objects, {}] : objects;
  for (const part of takenAlong(answer, 1, all, wishes)) await ask(book, question, part);
}

function isResolvableKey({ name, arguments: args }: { name: { value: string }; arguments?: readonly Json[] }): boolean {
  return (
    name.value === 'key' && !args?.some(({ name: of, value }) => of.value === 'resolvable' && value.value === false)
  );
}
