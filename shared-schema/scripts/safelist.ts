import {
  Kind,
  KnownDirectivesRule,
  specifiedRules,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { partName } from '../src/composed.ts';
import { documentOfSlice, isOfEachSlice } from '../src/each-slice.ts';
import { fingerprintsOf, type SafelistManifest } from '../src/safelist.ts';
import { slices } from '../src/slices.ts';

/** The frontend whose operations may be filled with parts of the slices. */
const SHELL = 'shell';
/** What the shell composes a page about; fragments on it are the parts. */
const COMPOSED_TYPE = 'Customer';

/** Writes down what a frontend may ask, from the documents in its sources. */
export function manifestOf(
  frontend: string,
  documents: readonly DocumentNode[],
  schema: GraphQLSchema,
): SafelistManifest {
  const definitions = documents.flatMap((document) => document.definitions);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsIn(definitions);
  const wholes = operations
    .flatMap((operation) => forSlices(wholeOf(operation, fragments), schema))
    .map((document): [string, string] => [fingerprintsOf(document).whole, operationNameOf(document)]);
  const frames = frontend === SHELL ? operations.map(frameOf) : [];
  return {
    operations: sorted(wholes),
    frames: sorted(frames),
    parts: sorted(frontend === SHELL ? [] : partsOf(frontend, fragments)),
  };
}

/** Slices that can be asked each operation which is written for each slice, by its name. */
export function slicesAsked(
  documents: readonly DocumentNode[],
  schema: GraphQLSchema,
): Readonly<Record<string, readonly string[]>> {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = fragmentsIn(definitions);
  const operations = definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .filter(({ name }) => isOfEachSlice(name?.value));
  const asked = operations.map((operation) => {
    const document = wholeOf(operation, fragments);
    return [operation.name?.value ?? '', slicesThatKnow(document, schema)] as const;
  });
  return Object.fromEntries(asked.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** An operation as it is asked: of each slice that knows it, where it is written for each. */
function forSlices(document: DocumentNode, schema: GraphQLSchema): DocumentNode[] {
  if (!isOfEachSlice(operationNameOf(document))) return [document];
  return slicesThatKnow(document, schema).map((slice) => documentOfSlice(document, slice));
}

function slicesThatKnow(document: DocumentNode, schema: GraphQLSchema): string[] {
  return slices.map(({ name }) => name).filter((slice) => isValid(documentOfSlice(document, slice), schema));
}

function isValid(document: DocumentNode, schema: GraphQLSchema): boolean {
  // Directives of the client are unknown to the graph.
  const rules = specifiedRules.filter((rule) => rule !== KnownDirectivesRule);
  return validate(schema, document, rules).length === 0;
}

function wholeOf(operation: OperationDefinitionNode, fragments: Fragments): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation, fragments)] };
}

function operationNameOf({ definitions }: DocumentNode): string {
  return definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';
}

function fragmentsIn(definitions: readonly DefinitionNode[]): Fragments {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((one) => [one.name.value, one]));
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function frameOf(operation: OperationDefinitionNode): [string, string] {
  const { frame } = fingerprintsOf({ kind: Kind.DOCUMENT, definitions: [operation] });
  return [frame ?? '', operation.name?.value ?? ''];
}

function partsOf(slice: string, fragments: Fragments): [string, string][] {
  const roots = [...fragments.values()].filter(({ typeCondition }) => typeCondition.name.value === COMPOSED_TYPE);
  const needed = new Set(roots.flatMap((root) => [root, ...usedBy(root, fragments)]));
  return [...needed].flatMap((fragment) => {
    const name = partName(slice, fragment.name.value);
    const { parts } = fingerprintsOf({ kind: Kind.DOCUMENT, definitions: [renamed(fragment, slice)] });
    return parts.map((hash): [string, string] => [hash, name]);
  });
}

function renamed(fragment: FragmentDefinitionNode, slice: string): FragmentDefinitionNode {
  const nameOf = (name: string) => ({ kind: Kind.NAME, value: partName(slice, name) }) as const;
  return visit(fragment, {
    FragmentDefinition: (node) => ({ ...node, name: nameOf(node.name.value) }),
    FragmentSpread: (node) => ({ ...node, name: nameOf(node.name.value) }),
  });
}

/** Fragments that a definition spreads, and those that they spread, each once. */
function usedBy(definition: { selectionSet: SelectionSetNode }, fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const look = (set: SelectionSetNode): void => {
    visit(set, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        look(fragment.selectionSet);
      },
    });
  };
  look(definition.selectionSet);
  return [...used.values()];
}

function sorted(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries.toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other))));
}
