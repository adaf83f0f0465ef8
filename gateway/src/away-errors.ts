import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Path = readonly (string | number)[];

/** One error per missing field would repeat itself in a long list; these tell enough. */
const MOST_PATHS = 20;

/**
 * Errors of a request that a subgraph never answered, in the place of its answer: one for each field it would have filled.
 * The paths are relative to the request; the gateway's executor moves them to their places in the whole answer.
 */
export function awayErrors(service: string, query: string, variables: unknown): GraphQLFormattedError[] {
  const error = { message: `The service "${service}" is not available`, extensions: { code: 'SERVICE_UNAVAILABLE' } };
  const paths = pathsOf(parse(query, { noLocation: true }), representationsOf(variables)).slice(0, MOST_PATHS);
  return paths.length === 0 ? [error] : paths.map((path) => ({ ...error, path }));
}

function pathsOf(document: DocumentNode, representations: readonly unknown[]): Path[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const roots: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) roots.push(definition.selectionSet);
  }
  const fields = roots.flatMap((root) => fieldsOf(root, null, fragments));
  const entities = fields.find(({ key }) => key === '_entities')?.selectionSet;
  if (!entities) return fields.map(({ key }) => [key]);
  return representations.flatMap((representation, index) => {
    const own = fieldsOf(entities, typenameOf(representation), fragments);
    const filled = own.length > 0 ? own : fieldsOf(entities, null, fragments);
    return filled.map(({ key }) => ['_entities', index, key]);
  });
}

interface SelectedField {
  readonly key: string;
  readonly selectionSet: SelectionSetNode | undefined;
}

/** Fields that a selection asks of a type; a selection for another type is passed over, an unknown type takes all. */
function fieldsOf(
  { selections }: SelectionSetNode,
  typename: string | null,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectedField[] {
  return selections.flatMap((selection: SelectionNode): SelectedField[] => {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      return key === '__typename' ? [] : [{ key, selectionSet: selection.selectionSet }];
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    if (!fragment || (condition && typename && condition !== typename)) return [];
    return fieldsOf(fragment.selectionSet, typename, fragments);
  });
}

function representationsOf(variables: unknown): readonly unknown[] {
  if (typeof variables !== 'object' || variables === null || !('representations' in variables)) return [];
  return Array.isArray(variables.representations) ? variables.representations : [];
}

function typenameOf(representation: unknown): string | null {
  if (typeof representation !== 'object' || representation === null || !('__typename' in representation)) return null;
  return typeof representation.__typename === 'string' ? representation.__typename : null;
}
