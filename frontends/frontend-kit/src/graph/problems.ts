import { CombinedGraphQLErrors } from '@apollo/client';
import type { GraphQLFormattedError } from 'graphql';

/** What kept a request from its answer. */
export type Problem = { readonly kind: 'away'; readonly service: string } | { readonly kind: 'offline' | 'fault' };

/** Reads an error of Apollo Client: a service that is away, a server that is out of reach, or a fault of ours. */
export function problemOf(error: unknown): Problem {
  const errors = graphErrorsOf(error);
  const service = errors.map(serviceOf).find((name) => name !== null);
  if (service !== undefined && service !== null) return { kind: 'away', service };
  return { kind: errors.length === 0 && isConnectionLoss(error) ? 'offline' : 'fault' };
}

/** Gives the errors that the graph answered with; none when the answer never came. */
export function graphErrorsOf(error: unknown): readonly GraphQLFormattedError[] {
  return CombinedGraphQLErrors.is(error) ? error.errors : [];
}

/** Gives the service an error speaks of, if one is away. */
export function serviceOf(error: GraphQLFormattedError): string | null {
  const service = extensionOf(error, 'service');
  return extensionOf(error, 'code') === 'SERVICE_UNAVAILABLE' && typeof service === 'string' ? service : null;
}

function extensionOf(error: GraphQLFormattedError, name: string): unknown {
  return Reflect.get(error.extensions ?? {}, name);
}

function isConnectionLoss(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' && status >= 502 && status <= 504;
}
