import { hasRole, type DocumentDeclaration } from '@madang/subgraph-kit';
import { settlementStatement } from '../settlement-document/index.ts';
import { readableSettlements } from './settlement-run.access.ts';
import { SettlementRow } from './settlement-run.entity.ts';

/** Documents on settlements: read by the headquarters, and by who runs the storefront. */
export const settlementDocuments: DocumentDeclaration = {
  subject: 'Settlement',
  templates: [settlementStatement],
  readable: async ({ em, actor }, settlementIds) => {
    const where = { $and: [readableSettlements(actor), { id: { $in: [...settlementIds] } }] };
    const settlements = await em.find(SettlementRow, where, { fields: ['id'] });
    return settlements.map(({ id }) => id);
  },
  sideOf: ({ actor }) => (hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? null : 'OPERATOR'),
};
