import { BREAK, visit, type DocumentNode } from 'graphql';
import type { Caller } from '../callers/caller.ts';
import { refusedDocument } from '../refusal.ts';
import { mayExplore } from './safelist.ts';

/** Refuses to describe the graph to whoever does not write against it: it is for developers and for programs with a key. */
export function refuseIntrospection(document: DocumentNode, { kind, actor }: Caller): void {
  if (kind === 'KEY' || mayExplore(actor)) return;
  if (asksForSchema(document)) {
    throw refusedDocument('INTROSPECTION_REFUSED', 'The schema is described to developers only.');
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found = name.value === '__schema' || name.value === '__type';
      return found ? BREAK : undefined;
    },
  });
  return found;
}
