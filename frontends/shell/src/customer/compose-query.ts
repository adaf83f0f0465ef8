import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { mainFragmentName, type CustomerPanel } from '@madang/frontend-kit';
import { partName } from '@madang/shared-schema/composed';
import { Kind, visit, type DefinitionNode, type FragmentSpreadNode, type OperationDefinitionNode } from 'graphql';
import { graphql } from '../gql/index.ts';

/** A panel with the slice it comes from. */
export interface PanelOf {
  readonly sliceId: string;
  readonly panel: CustomerPanel;
}

/** Answer of the customer page's query, as far as the shell looks into it. */
export interface CustomerPageData {
  readonly customer: { readonly __typename: 'Customer'; readonly id: string } | null;
}

const FRAME = graphql(`
  query CustomerPage($id: ID!) {
    customer(id: $id) {
      __typename
      id
    }
  }
`);

/** Makes one query of the fragments of all panels; names carry the slice's, so that two slices never collide. */
export function composeCustomerQuery(panels: readonly PanelOf[]): TypedDocumentNode<CustomerPageData, { id: string }> {
  const fragments = new Map<string, DefinitionNode>();
  const spreads = panels.map(({ sliceId, panel }): FragmentSpreadNode => {
    for (const definition of renamed(panel.fragment, sliceId).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    return { kind: Kind.FRAGMENT_SPREAD, name: nameOf(sliceId, mainFragmentName(panel.fragment)) };
  });
  return { kind: Kind.DOCUMENT, definitions: [operationWith(spreads), ...fragments.values()] };
}

function operationWith(spreads: readonly FragmentSpreadNode[]): OperationDefinitionNode {
  const operation = FRAME.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the frame of the query is no operation');
  return visit(operation, {
    Field: (field) =>
      field.selectionSet && {
        ...field,
        selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...spreads] },
      },
  });
}

function renamed(document: DocumentNode, sliceId: string): DocumentNode {
  return visit(document, {
    FragmentDefinition: (node) => ({ ...node, name: nameOf(sliceId, node.name.value) }),
    FragmentSpread: (node) => ({ ...node, name: nameOf(sliceId, node.name.value) }),
  });
}

function nameOf(sliceId: string, name: string) {
  return { kind: Kind.NAME, value: partName(sliceId, name) } as const;
}
