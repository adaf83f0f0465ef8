import { on } from 'node:events';
import { GraphQLError } from 'graphql';
import { changes } from './changes.ts';
import type { SubgraphRecipe } from './subgraph.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const person = (id: string) => ({ __typename: 'Person', id, name: `person ${id}` });

export const people: SubgraphRecipe = {
  name: 'people',
  sdl: `${LINK}
    type Person @key(fields: "id") { id: ID! name: String! friends(first: Int = 10): [Person!]! }
    type PersonPage { nodes: [Person!]! edges: [PersonEdge!]! }
    type PersonEdge { node: Person! }
    type Query {
      person(id: ID!): Person
      people(first: Int = 10): PersonPage!
      language: String!
      faulty: String
      forbidden: String
      knownFault: String
      never: String
    }
    type Mutation { rename(id: ID!, name: String!): Person }
    type Subscription { personChanged(id: ID): Person! }`,
  resolvers: {
    Query: {
      person: (_source, { id }: { id: string }) => (id === '0' ? null : person(id)),
      people: (_source, { first }: { first: number }) => {
        const nodes = Array.from({ length: Math.min(first, 3) }, (_, index) => person(String(index + 1)));
        return { nodes, edges: nodes.map((node) => ({ node })) };
      },
      language: (_source, _args, { request }) => request.headers['accept-language'],
      faulty: () => {
        throw new Error('select secret from vault');
      },
      forbidden: () => {
        throw new GraphQLError('Not for you', { extensions: { code: 'FORBIDDEN', hint: 'internal remark' } });
      },
      knownFault: () => {
        throw new GraphQLError('Internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'fault-7' } });
      },
      never: () => new Promise(() => {}),
    },
    Mutation: { rename: (_source, { id, name }: { id: string; name: string }) => ({ ...person(id), name }) },
    Person: {
      __resolveReference: ({ id }: { id: string }) => person(id),
      friends: () => [person('2')],
    },
    Subscription: {
      personChanged: {
        subscribe: announced,
      },
    },
  },
};

export const parcels: SubgraphRecipe = {
  name: 'parcels',
  sdl: `${LINK}
    type Person @key(fields: "id") { id: ID! parcels: [Parcel!] }
    type Parcel @key(fields: "id") { id: ID! weight: Int }
    type Query { parcel(id: ID!): Parcel }`,
  resolvers: {
    Query: { parcel: (_source, { id }: { id: string }) => ({ id, weight: 1 }) },
    Person: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      parcels: ({ id }: { id: string }) => [{ id: `${id}-a`, weight: 5 }],
    },
  },
};

/** Events as they happen; unlike a generator that waits, this one can be left at any moment. */
function announced(): AsyncIterableIterator<unknown> {
  const ids = on(changes, 'changed');
  changes.emit('subscribed');
  return {
    next: async () => {
      const { done, value } = await ids.next();
      return done ? { done, value } : { value: { personChanged: person(value[0]) } };
    },
    return: async () => {
      changes.emit('unsubscribed');
      await ids.return?.();
      return { done: true, value: undefined };
    },
    throw: async (error: unknown) => {
      await ids.throw?.(error);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
