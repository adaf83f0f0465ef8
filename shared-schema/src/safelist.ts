import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  visit,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * What one of our own front ends may ask, as its build wrote it down: SHA-256 of each document, with its name for people.
 * A frame may be filled with any of the parts, which is how the shell composes a page of what slices need.
 */
export interface SafelistManifest {
  readonly operations: Readonly<Record<string, string>>;
  readonly frames: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
}

/** Fingerprints of a document by which a safelist knows it. */
export interface Fingerprints {
  readonly whole: string;
  /** Of its one operation without the fragments spread in it; null when there is not exactly one operation. */
  readonly frame: string | null;
  readonly parts: readonly string[];
}

/** Directives that the client keeps for itself. */
const OF_THE_CLIENT: ReadonlySet<string> = new Set(['client', 'connection', 'nonreactive', 'unmask']);

/** Takes fingerprints of a document; the same whatever the client adds to it or takes from it on the way. */
export function fingerprintsOf(document: DocumentNode): Fingerprints {
  const definitions = asWritten(document).definitions;
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  return {
    whole: hashOf(definitions),
    frame: operation && operations.length === 1 ? hashOf([withoutSpreads(operation)]) : null,
    parts: definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => hashOf([one])),
  };
}

function asWritten(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field: FieldNode) => (field.name.value === '__typename' && !field.alias ? null : undefined),
    Directive: (directive: DirectiveNode) => (OF_THE_CLIENT.has(directive.name.value) ? null : undefined),
  });
}

function withoutSpreads(operation: OperationDefinitionNode): OperationDefinitionNode {
  return visit(operation, { FragmentSpread: () => null });
}

function hashOf(definitions: readonly DefinitionNode[]): string {
  const texts = definitions.map((definition) => print(definition)).toSorted();
  return createHash('sha256').update(texts.join('\n')).digest('hex');
}
