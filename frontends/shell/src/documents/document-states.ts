import { defineWords } from '@madang/frontend-kit';
import type { DocumentState } from '../gql/graphql.ts';

/** States of a document, in the order in which they come. */
export const STATES = ['ORDERED', 'ISSUED', 'SUPERSEDED', 'REVOKED'] as const satisfies readonly DocumentState[];

/** Reads a state from an address; null for what is none. */
export function stateOf(text: string): DocumentState | null {
  return STATES.find((state) => state === text) ?? null;
}

/** Words of the states of a document. */
export const stateWords = defineWords('shell-document-states', {
  ko: { ORDERED: '발급 준비', ISSUED: '발급', SUPERSEDED: '정정됨', REVOKED: '철회' },
  en: { ORDERED: 'Being issued', ISSUED: 'Issued', SUPERSEDED: 'Corrected', REVOKED: 'Revoked' },
});
