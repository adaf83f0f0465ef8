import {
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { refuseLargeAnswer } from './answer-size.ts';
import { refusedDocument } from './refusal.ts';

/** A valid document with the operation somebody wants done. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Refuses what no validation rule can see: an operation that is not there, or at the wrong door, values of a wrong type, too large an answer. Gives the values the answer could hold. */
export function refuseQuestion(
  { schema, document, operation, variables = {} }: Asked,
  door: 'answers' | 'stream',
): number {
  if (!operation) {
    throw refusedDocument('OPERATION_RESOLUTION_FAILURE', 'The document does not say which operation is meant.');
  }
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (isSubscription && door === 'answers') {
    throw refusedDocument(
      'SUBSCRIPTION_NEEDS_STREAM',
      'Subscriptions are served as server-sent events at /graphql/stream.',
    );
  }
  if (!isSubscription && door === 'stream') {
    throw refusedDocument('STREAM_NEEDS_SUBSCRIPTION', 'Only subscriptions are served here; send this to /graphql.');
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 10 });
  const [first] = errors ?? [];
  if (first) throw refusedDocument('BAD_USER_INPUT', first.message);
  return refuseLargeAnswer({ schema, document, operation, variables });
}
