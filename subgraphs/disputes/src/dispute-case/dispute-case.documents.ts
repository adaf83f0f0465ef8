import {
  hasRole,
  readableBy,
  type Context,
  type DocumentDeclaration,
  type IssuedDocumentRow,
} from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import {
  agreement,
  closingResult,
  mediationDecision,
  receiptNotice,
  settlementRecommendation,
} from '../case-document/index.ts';
import { readableCases } from './dispute-case.access.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';

/** Documents of the cases that officers and leads read: those of their team and of no team yet. */
const listedCaseDocuments = readableBy((actor): FilterQuery<IssuedDocumentRow> => ({
  subjectId: { $in: raw('(select id from dispute_case where team is null or team = ?)', [actor.team]) },
}));

/** Documents on cases: read by who reads the case, each party what was issued to it. */
export const caseDocuments: DocumentDeclaration = {
  subject: 'DisputeCase',
  templates: [receiptNotice, settlementRecommendation, agreement, mediationDecision, closingResult],
  readers: ['OFFICER', 'LEAD'],
  listed: (actor) => listedCaseDocuments(actor),
  readable: async ({ em, actor }, caseIds) => {
    const where = { $and: [readableCases(actor), { id: { $in: [...caseIds] } }] };
    const cases = await em.find(DisputeCaseRow, where, { fields: ['id'] });
    return cases.map(({ id }) => id);
  },
  sideOf: ({ actor }) => sideOf(actor),
};

function sideOf(actor: Context['actor']): string | null {
  if (hasRole(actor, 'AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN')) return null;
  if (hasRole(actor, 'PARTY')) return actor.caseSide;
  return hasRole(actor, 'CONSUMER') ? 'APPLICANT' : 'RESPONDENT';
}
