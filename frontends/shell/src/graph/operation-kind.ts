import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';

/** Indicates whether a document asks to be told of changes. */
export function isSubscription(document: DocumentNode): boolean {
  return kindOf(document) === OperationTypeNode.SUBSCRIPTION;
}

/** Indicates whether a document acts. */
export function isMutation(document: DocumentNode): boolean {
  return kindOf(document) === OperationTypeNode.MUTATION;
}

function kindOf(document: DocumentNode): OperationTypeNode | null {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.operation : null;
}
