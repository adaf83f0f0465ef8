import { personal } from '@madang/subgraph-kit';
import { EXPORT_SUBJECT } from './order-export.ts';

/** What an export was asked for is read by its job alone. */
export const orderExportPersonal = personal(
  'order_export',
  { question: { kind: 'TEXT', clear: [], masked: [], reveal: [], unsearched: true } },
  { subject: EXPORT_SUBJECT },
);
