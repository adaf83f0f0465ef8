import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, type ParseOptions, type ValidationContext, type ValidationRule } from 'graphql';
import type { LimitCode } from './refusal.ts';

/** How deep fields may lie within each other; fragments do not count. */
export const MAX_DEPTH = 10;
/** How many fields of a document may be renamed. */
export const MAX_ALIASES = 30;
/** How many directives a document may hold. */
export const MAX_DIRECTIVES = 50;
/** How many words and signs a document may hold; the customer page has about 300. */
export const MAX_TOKENS = 2_000;
/** How many fragments a document may define; the customer page has about ten. */
export const MAX_FRAGMENTS = 50;
/** How often a document may ask for what it asks for in the same place already; nobody who means the answer does. */
export const MAX_REPEATS = 50;
/** How deep braces may lie within each other, those included that add no depth to the answer. */
export const MAX_NESTING = 40;
/** How many items of a list one may ask for at once. */
export const MAX_LIST = 100;
/** How many values an answer may hold, by the estimate in answer-size.ts; the customer page comes to about 3,500. */
export const MAX_VALUES = 20_000;
/** How many streams of live events one person may hold. */
export const MAX_STREAMS = 20;
/** How large a request may be, in bytes. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Limits that a document meets while it is read. */
export const parseOptions: ParseOptions = { maxTokens: MAX_TOKENS };

/** Limits of a document's shape, as validation rules; each refusal carries its own code. */
export const limitRules: readonly ValidationRule[] = new ApolloArmor({
  maxDepth: { ...refusing('QUERY_TOO_DEEP'), n: MAX_DEPTH, flattenFragments: true },
  maxAliases: { ...refusing('TOO_MANY_ALIASES'), n: MAX_ALIASES },
  maxDirectives: { ...refusing('TOO_MANY_DIRECTIVES'), n: MAX_DIRECTIVES },
  // Tokens are counted by the parser itself, values by answer-size.ts, and suggestions are never made.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect().validationRules;

interface Refusing {
  readonly propagateOnRejection: false;
  readonly onReject: ((context: ValidationContext | null, error: GraphQLError) => void)[];
}

function refusing(code: LimitCode): Refusing {
  const report = (context: ValidationContext | null, error: GraphQLError): void => {
    const message = error.message.replace(/^Syntax Error: /, '');
    context?.reportError(new GraphQLError(message, { extensions: { code } }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
