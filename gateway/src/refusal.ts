import { GraphQLError } from 'graphql';

/** Words a client's program can rely on; each names one reason why the gateway did not do what it was asked. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'SERVICE_UNAVAILABLE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'INTERNAL_SERVER_ERROR'
  | 'RATE_LIMITED'
  | 'NOT_ON_SAFELIST'
  | 'INTROSPECTION_REFUSED'
  | LimitCode;

/** Limits a document can run into. */
export type LimitCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_FRAGMENTS'
  | 'TOO_MANY_REPEATS'
  | 'LIST_TOO_LONG'
  | 'QUERY_TOO_COSTLY'
  | 'SUBSCRIPTION_NEEDS_STREAM'
  | 'STREAM_NEEDS_SUBSCRIPTION'
  | 'TOO_MANY_STREAMS';

/** Body of an answer that carries no data: one error with its code, in GraphQL's own shape. */
export interface RefusalBody {
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Writes a refusal as the body of an HTTP answer. */
export function refusalBody(
  code: RefusalCode,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): RefusalBody {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

/** A refusal that is an error of GraphQL where there is a document, and an answer of HTTP where there is none yet. */
export class Refused extends GraphQLError {
  readonly code: RefusalCode;
  readonly status: number;

  constructor(code: RefusalCode, message: string, status: number) {
    super(message, { extensions: { code, http: { status } } });
    this.code = code;
    this.status = status;
  }
}

/** A refusal of a document, which is answered with HTTP 400. */
export function refusedDocument(code: RefusalCode, message: string): Refused {
  return new Refused(code, message, 400);
}
