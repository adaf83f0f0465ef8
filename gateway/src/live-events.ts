import { operationFromDocument, Supergraph, type Schema } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { QueryPlanner, type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { eventsIn } from './event-stream.ts';
import type { RequestContext } from './request-context.ts';
import { readScalars } from './scalars.ts';
import type { JsonObject } from './subgraph-client.ts';
import type { SubgraphDataSource } from './subgraph-data-source.ts';

/** A subscription somebody holds: a valid document, its values, and the signal that ends it. */
export interface Subscribed {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: JsonObject;
  readonly context: RequestContext;
  readonly signal: AbortSignal;
}

type PlannedRequest = Parameters<typeof executeQueryPlan>[2];

/**
 * Serves subscriptions on the supergraph. The planner says which subgraph the events come from and what other subgraphs
 * add to each; every event then goes through the same executor as a query, with the event in the place of the first answer.
 */
export class LiveEvents {
  /** What clients may ask, as a GraphQL schema. */
  readonly schema: GraphQLSchema;
  readonly #apiSchema: Schema;
  readonly #supergraphSchema: GraphQLSchema;
  readonly #planner: QueryPlanner;
  readonly #sources: ReadonlyMap<string, SubgraphDataSource>;

  constructor(supergraphSdl: string, sources: ReadonlyMap<string, SubgraphDataSource>) {
    const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
    this.#apiSchema = supergraph.apiSchema();
    this.#supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.#planner = new QueryPlanner(supergraph);
    this.#sources = sources;
    this.schema = this.#apiSchema.toGraphQLJSSchema();
    readScalars(this.schema);
  }

  /** Opens the stream of answers; rejects with `SubgraphAway` when the events' own subgraph cannot be had. */
  async subscribe(subscribed: Subscribed): Promise<AsyncGenerator<ExecutionResult>> {
    const { primary, rest } = this.#plan(subscribed);
    const source = this.#sources.get(primary.serviceName);
    if (!source) throw new Error(`no way to ${primary.serviceName}`);
    const { context, signal } = subscribed;
    const stream = await source.subscribe(requestOf(primary, subscribed.variables), context, signal);
    return this.#answers(stream, subscribed, primary, rest);
  }

  async *#answers(
    stream: AsyncIterable<Uint8Array>,
    subscribed: Subscribed,
    primary: FetchNode,
    rest: PlanNode | undefined,
  ): AsyncGenerator<ExecutionResult> {
    const plan: QueryPlan = {
      kind: 'QueryPlan',
      node: { kind: 'Sequence', nodes: rest ? [primary, rest] : [primary] },
    };
    for await (const event of eventsIn(stream)) {
      yield await this.#answer(plan, event, primary.serviceName, subscribed);
    }
  }

  async #answer(plan: QueryPlan, event: JsonObject, service: string, subscribed: Subscribed): Promise<ExecutionResult> {
    const { document, operationName, variables, context } = subscribed;
    const operation = buildOperationContext({ schema: this.schema, operationDocument: document, operationName });
    const read = { request: { variables, operationName }, context, logger: context.log, metrics: {} };
    if (!isPlannedRequest(read)) throw new Error('the executor would have nothing to read');
    const sources: Record<string, GraphQLDataSource> = Object.fromEntries(this.#sources);
    const behind = sources[service];
    let told = false;
    // The plan's first request has already been answered: by the event.
    sources[service] = {
      process: async (options) => {
        if (told && behind) return behind.process(options);
        told = true;
        return event;
      },
    };
    return executeQueryPlan(plan, sources, read, operation, this.#supergraphSchema, this.#apiSchema);
  }

  #plan({ document, operationName }: Subscribed): { primary: FetchNode; rest?: PlanNode } {
    const operation = operationFromDocument(this.#apiSchema, document, { operationName });
    const { node } = this.#planner.buildQueryPlan(operation);
    if (node?.kind !== 'Subscription') throw new Error('a subscription was planned as something else');
    return node;
  }
}

/** The executor reads no more than this of a request; the rest of its type is Apollo Server's own business. */
function isPlannedRequest(read: Partial<PlannedRequest>): read is PlannedRequest {
  return (
    read.request !== undefined && read.context !== undefined && read.logger !== undefined && read.metrics !== undefined
  );
}

function requestOf({ operation, operationName, variableUsages }: FetchNode, variables: JsonObject): JsonObject {
  const used = Object.entries(variables).filter(([name]) => variableUsages?.includes(name));
  return { query: operation, operationName, variables: Object.fromEntries(used) };
}
