import { anonymous } from '@madang/shared-schema/actor';
import { Authorized, Directive, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Public } from '../authorize.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from '../testing/index.ts';
import { notesSubgraph } from '../testing/notes-subgraph.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Leaflet' })
class Leaflet {
  @Field(() => ID, { description: 'Identifier of the leaflet' })
  id!: string;
}

@Authorized()
@Resolver(() => Leaflet)
class LeafletResolver {
  @Public()
  @Query(() => Boolean, { description: 'Whether the desk is open' })
  isOpen(): boolean {
    return true;
  }

  @Query(() => Boolean, { description: 'A question for whoever signed in' })
  leaflet(): boolean {
    return true;
  }

  @Mutation(() => Boolean, { description: 'An act for whoever signed in' })
  takeLeaflet(): boolean {
    return true;
  }
}

const ENTITY = '{ _entities(representations: [{ __typename: "Leaflet", id: "1" }]) { ... on Leaflet { id } } }';
const QUESTIONS = ['{ isOpen }', '{ leaflet }', ENTITY, 'mutation { takeLeaflet }'];

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes', { resolvers: [LeafletResolver], types: [Leaflet] }));
});
afterAll(() => subgraph.stop());

const program = (scopes: readonly string[]) => anActor('PROGRAM', { scopes });

test.each([
  ['who has not signed in gets what is public', anonymous, [true, false, false, false]],
  ['who signed in gets all, by roles alone', anActor('CONSUMER'), [true, true, true, true]],
  ['a key without scopes gets what is public', program([]), [true, false, false, false]],
  ['a key of another slice gets what is public', program(['orders:read', 'orders:write']), [true, false, false, false]],
  ['a key to read does not act', program(['notes:read']), [true, true, true, false]],
  ['a key to act does not read', program(['notes:write']), [true, false, false, true]],
])('%s', async (_what, actor, expected) => {
  const token = await subgraph.signActor(actor);
  const answers = await Promise.all(QUESTIONS.map((question) => subgraph.askWith(token, question)));
  expect(answers.map(({ errors }) => errors.length === 0)).toEqual(expected);
  expect(JSON.stringify(answers)).not.toContain('INTERNAL_SERVER_ERROR');
});
