import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  GraphQLError,
  GraphQLSchema,
  parse,
  specifiedDirectives,
  type DocumentNode,
  type GraphQLScalarType,
} from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { buildSchema, createResolversMap, type NonEmptyArray, type PubSub } from 'type-graphql';
import { assertRootsAreGuarded, isAdmitted, mayEnter } from './authorize.ts';
import type { Context } from './context.ts';
import { federationDirectives, federationLink } from './federation-directives.ts';
import { withCleanActs } from './privacy/clean-acts.ts';

/** A class with type-graphql decorators. */
// oxlint-disable-next-line typescript/no-unsafe-function-type -- type-graphql takes classes as Function
export type DecoratedClass = Function;

/** Finds an entity by its key for another subgraph; null for absent and for forbidden alike. */
export type ReferenceResolver = (reference: { readonly id: string }, context: Context) => Promise<object | null>;

/** The part of a slice that speaks GraphQL. */
export interface SchemaParts {
  /** Name of the slice, as the scopes of keys say it. */
  readonly name: string;
  readonly resolvers: readonly DecoratedClass[];
  /** Types that no resolver returns by itself, such as entities of other slices we contribute to. */
  readonly types: readonly DecoratedClass[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

/** A subgraph's schema in its two forms: to run, and to read. */
export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

const built = new WeakMap<SchemaParts, Promise<FederatedSchema>>();

/** The subgraph schema of decorated classes, built once for the same parts; throws when a root field has no guard. */
export function federatedSchema(parts: SchemaParts): Promise<FederatedSchema> {
  const known = built.get(parts) ?? build(parts);
  built.set(parts, known);
  return known;
}

async function build(parts: SchemaParts): Promise<FederatedSchema> {
  const coded = await buildSchema({
    resolvers: nonEmpty(parts.resolvers),
    orphanedTypes: [...parts.types],
    authChecker: mayEnter(parts.name),
    authMode: 'error',
    validate: false,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    pubSub: changesComeFromTheDatabase,
    // The federation directives are unknown to graphql-js; composition checks the printed SDL.
    skipCheck: true,
  });
  assertRootsAreGuarded(coded);
  const typeDefs = withFederation(coded);
  const resolvers = { ...withCleanActs(createResolversMap(coded)), ...scalarsIn(coded) };
  const module = { typeDefs: typeDefs.document, resolvers: withReferences(resolvers, parts.references) };
  return { schema: guardEntities(buildSubgraphSchema([module]), parts.name), sdl: typeDefs.sdl };
}

/** type-graphql asks for one as soon as there is a subscription; ours name their own source (`context.live`). */
const changesComeFromTheDatabase: PubSub = {
  publish: () => {
    throw new Error('announce() tells of a change');
  },
  subscribe: () => {
    throw new Error('a subscription names its source: subscribe: ({ context }) => context.live.changes(…)');
  },
};

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/** type-graphql and Apollo describe the same map by two types that do not know each other; they meet here. */
function withReferences(
  resolvers: Readonly<Record<string, unknown>>,
  references: Readonly<Record<string, ReferenceResolver>>,
): Resolvers {
  const entities = Object.entries(references).map(([type, find]) => [
    type,
    { ...(resolvers[type] as object | undefined), __resolveReference: find },
  ]);
  return { ...resolvers, ...Object.fromEntries(entities) } as Resolvers;
}

/** Entities are asked for past the root fields and their guards, so that question asks the same of the actor. */
function guardEntities(schema: GraphQLSchema, slice: string): GraphQLSchema {
  const entities = schema.getQueryType()?.getFields()['_entities'];
  const resolve = entities?.resolve;
  if (!entities || !resolve) return schema;
  entities.resolve = (source, args, context: Context, info) => {
    if (isAdmitted(context.actor, `${slice}:read`)) return resolve(source, args, context, info);
    throw new GraphQLError('You may not ask this', { extensions: { code: 'FORBIDDEN' } });
  };
  return schema;
}

function withFederation(schema: GraphQLSchema): { document: DocumentNode; sdl: string } {
  const config = schema.toConfig();
  const plain = new GraphQLSchema({ ...config, directives: [...specifiedDirectives] });
  const body = printSchemaWithDirectives(plain);
  const used = federationDirectives.filter((name) => body.includes(`@${name}`));
  const sdl = `${federationLink(used)}\n\n${body}\n`;
  return { document: parse(sdl), sdl };
}

function scalarsIn(schema: GraphQLSchema): Record<string, GraphQLScalarType> {
  const scalars = [GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt].filter((scalar) => schema.getType(scalar.name));
  return Object.fromEntries(scalars.map((scalar) => [scalar.name, scalar]));
}

function nonEmpty(classes: readonly DecoratedClass[]): NonEmptyArray<DecoratedClass> {
  const [first, ...rest] = classes;
  if (!first) throw new Error('a subgraph needs at least one resolver');
  return [first, ...rest];
}
