import { Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { federatedSchema } from './federated-schema.ts';
import { anActor, startTestSubgraph, type TestSubgraph } from './testing/index.ts';
import { notesSubgraph } from './testing/notes-subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(notesSubgraph('notes'));
});
afterAll(() => subgraph.stop());

describe("nothing answers without the gateway's word", () => {
  const questions = ['{ notes { text } }', '{ _service { sdl } }', '{ __typename }', '{ __schema { types { name } } }'];

  test.each(questions)('%s without a token', async (question) => {
    expect(await subgraph.askWith(null, question)).toMatchObject({ status: 401, data: null });
  });

  test.each([
    ['expired', { expires: '-1s' }],
    ['made for another slice', { audience: 'orders' }],
  ])('a token that is %s', async (_what, claims) => {
    const token = await subgraph.signActor(anActor('AGENT'), claims);
    expect(await subgraph.askWith(token, '{ notes { text } }')).toMatchObject({ status: 401, data: null });
  });

  test("a token of somebody else's key", async () => {
    const stranger = await startTestSubgraph(notesSubgraph('notes'));
    const token = await stranger.signActor(anActor('ADMIN'));
    await stranger.stop();
    expect(await subgraph.askWith(token, '{ notes { text } }')).toMatchObject({ status: 401, data: null });
  });

  test('the stream asks for the same token', async () => {
    const response = await fetch(`${subgraph.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: '{ notes { text } }' }),
    });
    expect(response.status).toBe(401);
  });
});

test('a role that a field does not name is refused', async () => {
  const { errors, data } = await subgraph.as('CONSUMER').ask('mutation { writeNote(text: "x") { id } }');
  expect(data).toBeNull();
  expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
});

test('a fault is masked outside and has an id', async () => {
  const { errors } = await subgraph.as('AGENT').ask('{ fault }');
  expect(errors[0]).toMatchObject({
    message: 'Internal error',
    path: ['fault'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(JSON.stringify(errors)).not.toContain('1234');
});

test('a root field that says neither who may nor public does not boot', async () => {
  @Resolver()
  class OpenResolver {
    @Query(() => Boolean, { description: 'A field that nobody guards' })
    unguarded(): boolean {
      return true;
    }
  }
  await expect(federatedSchema({ name: 'open', resolvers: [OpenResolver], types: [], references: {} })).rejects.toThrow(
    'Query.unguarded',
  );
});
