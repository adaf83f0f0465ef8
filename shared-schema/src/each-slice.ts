import { visit, type DocumentNode, type NameNode } from 'graphql';

/** End of the name of an operation that every slice with such fields can be asked; it is written as for one of them. */
export const OF_EACH_SLICE = 'OfEachSlice';

/** Slice as for which such operations are written. */
const WRITTEN_FOR = 'disputes';

/** Indicates whether an operation is written for each slice. */
export function isOfEachSlice(operation: string | undefined): boolean {
  return operation?.endsWith(OF_EACH_SLICE) ?? false;
}

/**
 * The same operation for a slice: `disputesDeadlines` becomes `ordersDeadlines`, `approveDisputesRequest` with its input
 * `approveOrdersRequest`. Fields carry aliases, so that the answers of all slices have one shape.
 */
export function documentOfSlice<Document extends DocumentNode>(document: Document, slice: string): Document {
  const renamed = (name: NameNode): NameNode => ({ ...name, value: nameOfSlice(name.value, slice) });
  let depth = 0;
  return visit(document, {
    OperationDefinition: {
      enter: (node) => ({ ...node, name: node.name && { ...node.name, value: operationOf(node.name.value, slice) } }),
    },
    NamedType: (node) => ({ ...node, name: renamed(node.name) }),
    // Only the roots are named by slice.
    SelectionSet: { enter: () => void (depth += 1), leave: () => void (depth -= 1) },
    FragmentDefinition: () => false,
    Field: (node) => (depth === 1 ? { ...node, name: renamed(node.name) } : undefined),
  });
}

/** Name of a field or an input for a slice, from that for the slice which operations are written for. */
function nameOfSlice(name: string, slice: string): string {
  const inner = camelCase(slice);
  if (name.startsWith(WRITTEN_FOR)) return `${inner}${name.slice(WRITTEN_FOR.length)}`;
  return name.replace(upperFirst(WRITTEN_FOR), upperFirst(inner));
}

function operationOf(name: string, slice: string): string {
  return isOfEachSlice(name) ? `${name.slice(0, -OF_EACH_SLICE.length)}Of${upperFirst(camelCase(slice))}` : name;
}

function camelCase(slice: string): string {
  return slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
