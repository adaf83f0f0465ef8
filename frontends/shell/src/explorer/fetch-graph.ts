import { GraphQLError, Kind, parse, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-sse';
import { identityHeaders, isSubscription } from '../graph/index.ts';

/** What the explorer asks. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown>;
}

const live = createClient({ url: `${location.origin}/graphql/stream`, headers: identityHeaders });

/** Sends what is written in the explorer with the person's token; subscriptions come as a stream. */
export function fetchGraph(question: Question): Promise<ExecutionResult> | AsyncIterableIterator<ExecutionResult> {
  if (isSubscriptionNamed(question)) {
    const { query, variables = {}, operationName } = question;
    return live.iterate({ query, variables, operationName: operationName ?? undefined });
  }
  return ask(question);
}

async function ask(question: Question): Promise<ExecutionResult> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, ...(await identityHeaders()) },
    body: JSON.stringify(question),
  });
  const answer: unknown = await response.json();
  return isAnswer(answer) ? answer : { errors: [new GraphQLError(`${response.status} ${response.statusText}`)] };
}

function isAnswer(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

function isSubscriptionNamed({ query, operationName }: Question): boolean {
  const document = parse(query);
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION || !operationName || definition.name?.value === operationName,
  );
  return isSubscription({ ...document, definitions });
}
