import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/** A subgraph as composition sees it: its slice's name and its SDL. */
export interface SubgraphSdl {
  readonly name: string;
  readonly sdl: string;
}

/** The two views of the whole graph: the gateway's plan and what a client may ask. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
}

/** Subgraphs that do not fit together; `problems` has one sentence for each reason. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['the subgraphs do not compose:', ...problems].join('\n  '));
    this.problems = problems;
  }
}

type CompositionHint = NonNullable<ReturnType<typeof composeServices>['hints']>[number];

/** Hints we live with, each with its reason; everything else that composition remarks is an error. */
const TOLERATED_HINTS: ReadonlyMap<string, string> = new Map();

/** Composes subgraphs in the given order, always to the same text; a conflict or a hint is a {@link CompositionError}. */
export function composeGraph(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: logicalUrlOf(name), typeDefs: parse(sdl) })),
  );
  if (result.errors) throw new CompositionError(result.errors.map((error) => error.message));
  const hints = result.hints.filter(isUnwanted);
  if (hints.length > 0) throw new CompositionError(hints.map((hint) => hint.toString()));
  const api = result.schema.toAPISchema().toGraphQLJSSchema();
  return { supergraph: ended(result.supergraphSdl), api: ended(printSchema(lexicographicSortSchema(api))) };
}

/** Address of a slice in the supergraph; a name, not a place: the gateway gets the places from its environment. */
function logicalUrlOf(slice: string): string {
  return `http://${slice}.madang.internal/graphql`;
}

function isUnwanted(hint: CompositionHint): boolean {
  return !TOLERATED_HINTS.has(hint.definition.code);
}

function ended(text: string): string {
  return `${text.trimEnd()}\n`;
}
