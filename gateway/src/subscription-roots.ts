import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusedDocument } from './refusal.ts';

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);

/**
 * Refuses a subscription whose own field may be left out: the specification forbids it, and graphql-js 16 throws instead of
 * reporting it, because it validates the rule before it knows the variables.
 */
export function refuseConditionalSubscriptions({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== OperationTypeNode.SUBSCRIPTION)
      continue;
    if (isConditional(definition.selectionSet, fragments, new Set())) {
      throw refusedDocument('GRAPHQL_VALIDATION_FAILED', 'The field of a subscription takes no @skip and no @include.');
    }
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function isConditional({ selections }: SelectionSetNode, fragments: Fragments, seen: Set<string>): boolean {
  return selections.some((node) => {
    if (node.directives?.some(({ name }) => CONDITIONS.has(name.value))) return true;
    const within = setWithin(node, fragments, seen);
    return within !== null && isConditional(within, fragments, seen);
  });
}

/** What a fragment adds to the same level; nothing for a field, whose own selection lies deeper, or a fragment seen before. */
function setWithin(node: SelectionNode, fragments: Fragments, seen: Set<string>): SelectionSetNode | null {
  if (node.kind === Kind.FIELD) return null;
  if (node.kind === Kind.INLINE_FRAGMENT) return node.selectionSet;
  if (seen.has(node.name.value)) return null;
  seen.add(node.name.value);
  return fragments.get(node.name.value)?.selectionSet ?? null;
}
