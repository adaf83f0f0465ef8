import type { DocumentDeclaration } from '@madang/subgraph-kit';
import { consumerAlert } from './consumer-alert.ts';

/** Documents on alerts; until alerts are issued there is nobody to read one. */
export const alertDocuments: DocumentDeclaration = {
  subject: 'ConsumerAlert',
  templates: [consumerAlert],
  readable: async () => [],
  sideOf: () => null,
};
