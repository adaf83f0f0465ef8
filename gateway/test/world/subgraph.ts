import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLResolveInfo } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import { closed, listening } from './identity.ts';

type Resolver = (source: never, args: never, context: SubgraphContext, info: GraphQLResolveInfo) => unknown;
type SubscriptionField = { readonly subscribe: () => AsyncIterable<unknown> };

/** What a test's resolver is told. */
export interface SubgraphContext {
  readonly actor: JWTPayload;
  readonly request: IncomingMessage;
}

/** How a subgraph of the test world is made. */
export interface SubgraphRecipe {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver | SubscriptionField>>>>;
}

/** One request a subgraph got. */
export interface Received {
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly actor: JWTPayload;
}

/** A real subgraph on a real port that can be stopped, started again and made to misbehave. */
export interface TestSubgraph {
  readonly name: string;
  readonly url: string;
  readonly received: Received[];
  /** While set, answers every request itself. */
  misbehave: ((response: ServerResponse) => void) | null;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function startSubgraph(recipe: SubgraphRecipe, actorKey: CryptoKey): Promise<TestSubgraph> {
  const { name, sdl } = recipe;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: recipe.resolvers as never }]);
  const stream = createHandler<{ actor: JWTPayload } & Record<string, unknown>>({
    schema,
    authenticate: () => null,
    context: async ({ raw }) => ({ actor: await actorOf(raw, name, actorKey), request: raw }),
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (path.startsWith('/health')) return void response.end('{}');
    if (subgraph.misbehave) return subgraph.misbehave(response);
    const actor = await actorOf(request, name, actorKey);
    if (path === '/graphql/stream') {
      subgraph.received.push({ path, query: '', headers: request.headers, actor });
      return stream(request, response);
    }
    const { query, variables, operationName } = JSON.parse(await bodyOf(request));
    subgraph.received.push({ path, query, headers: request.headers, actor });
    const contextValue: SubgraphContext = { actor, request };
    const result = await graphql({ schema, source: query, variableValues: variables, operationName, contextValue });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  };

  const make = (): Server =>
    createServer((request, response) => {
      answer(request, response).catch((error: unknown) =>
        response.writeHead(401).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      );
    });
  let server = make();
  const url = await listening(server);
  const subgraph: TestSubgraph = {
    name,
    url,
    received: [],
    misbehave: null,
    stop: () => closed(server),
    start: async () => {
      server = make();
      await listening(server, Number(new URL(url).port));
    },
  };
  return subgraph;
}

async function actorOf({ headers }: IncomingMessage, audience: string, key: CryptoKey): Promise<JWTPayload> {
  const word = headers['x-madang-actor'];
  const { payload } = await jwtVerify(String(word), key, { issuer: 'madang-gateway', audience, maxTokenAge: '60s' });
  return payload;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
