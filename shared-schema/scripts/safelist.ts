import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { partName } from '../src/composed.ts';
import { fingerprintsOf, type SafelistManifest } from '../src/safelist.ts';

/** The frontend whose operations may be filled with parts of the slices. */
const SHELL = 'shell';
/** What the shell composes a page about; fragments on it are the parts. */
const COMPOSED_TYPE = 'Customer';

/** Writes down what a frontend may ask, from the documents in its sources. */
export function manifestOf(frontend: string, documents: readonly DocumentNode[]): SafelistManifest {
  const definitions = documents.flatMap((document) => document.definitions);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const wholes = operations.map((operation): [string, string] => [
    fingerprintsOf({ kind: Kind.DOCUMENT, definitions: [operation, ...usedBy(operation, fragments)] }).whole,
    operation.name?.value ?? '',
  ]);
  const frames = frontend === SHELL ? operations.map(frameOf) : [];
  return {
    operations: sorted(wholes),
    frames: sorted(frames),
    parts: sorted(frontend === SHELL ? [] : partsOf(frontend, fragments)),
  };
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
