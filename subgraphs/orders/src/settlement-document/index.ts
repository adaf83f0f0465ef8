import type { DocumentDeclaration } from '@madang/subgraph-kit';
import { settlementStatement } from './settlement-statement.ts';

/** Documents on settlements; until settlements are made there is nobody to read one. */
export const settlementDocuments: DocumentDeclaration = {
  subject: 'Settlement',
  templates: [settlementStatement],
  readable: async () => [],
  sideOf: () => null,
};
