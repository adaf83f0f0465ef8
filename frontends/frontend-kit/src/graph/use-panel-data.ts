import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Kind } from 'graphql';
import { useState } from 'react';
import type { CustomerRef } from '../contract/index.ts';

/** Reads a panel's own fragment of the customer: the last whole answer, nothing while there has never been one. */
export function usePanelData<T>(fragment: TypedDocumentNode<T>, customer: CustomerRef): T | null {
  const result = useFragment({ fragment, fragmentName: mainFragmentName(fragment), from: customer as never });
  const [last, setLast] = useState<{ readonly id: string; readonly data: T } | null>(null);
  const data = result.complete ? (result.data as T) : null;
  if (data !== null && (last?.data !== data || last.id !== customer.id)) setLast({ id: customer.id, data });
  return data ?? (last?.id === customer.id ? last.data : null);
}

/** Gives the name of a document's first fragment, the one the others only help; a document without one is a fault. */
export function mainFragmentName(document: DocumentNode): string {
  const first = document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  if (first?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('a panel needs a fragment on Customer');
  return first.name.value;
}
