import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import { awayErrors } from './away-errors.ts';
import type { ActorSigner } from './forward-actor.ts';
import { idempotencyHeaders } from './idempotency.ts';
import { isRequestContext, type RequestContext } from './request-context.ts';
import { SubgraphAway, type JsonObject, type SubgraphClient, type SubgraphHeaders } from './subgraph-client.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Carries the planned requests to one subgraph, each with the signed actor and nothing else that came from outside. */
export class SubgraphDataSource implements GraphQLDataSource<RequestContext> {
  readonly #client: SubgraphClient;
  readonly #sign: ActorSigner;

  constructor(client: SubgraphClient, sign: ActorSigner) {
    this.#client = client;
    this.#sign = sign;
  }

  /** Gives the subgraph's answer; a subgraph that is away gives errors with the paths of the fields it takes along. */
  async process({ request, context }: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Answer> {
    if (!isRequestContext(context)) throw new Error(`a request to ${this.#client.service} on nobody's behalf`);
    const { query, variables, operationName } = request;
    try {
      return await this.#client.ask(JSON.stringify({ query, variables, operationName }), {
        ...(await this.headersFor(context)),
        ...idempotencyHeaders(context.idempotency, this.#client.service, query),
      });
    } catch (error) {
      if (!(error instanceof SubgraphAway)) throw error;
      context.log.warn({ service: error.service, err: error }, 'subgraph is away');
      return { errors: awayErrors(error.service, query ?? '', variables) };
    }
  }

  /** Opens a subscription of the subgraph; throws {@link SubgraphAway}. */
  async subscribe(
    request: JsonObject,
    caller: RequestContext,
    signal: AbortSignal,
  ): Promise<AsyncIterable<Uint8Array>> {
    return this.#client.open(JSON.stringify(request), await this.headersFor(caller), signal);
  }

  private async headersFor({ actor, language, requestId }: RequestContext): Promise<SubgraphHeaders> {
    return {
      [ACTOR_HEADER]: await this.#sign(actor, this.#client.service),
      'accept-language': language,
      'x-request-id': requestId,
    };
  }
}
