import { batchMany, batchOne, page, type Context, type Page, type PageArgs } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { readableInquiries } from './case-inquiry.access.ts';
import { CaseInquiryRow } from './case-inquiry.entity.ts';
import type { InquiryState } from './case-inquiry.ts';

/** What to look for among inquiries. */
export interface InquiryQuestion {
  readonly state?: InquiryState | null;
  readonly mine?: boolean | null;
}

/** Inquiries that meet all that was asked, newest first; one's own are those in the cases that one leads now. */
export function findInquiries(
  { em, actor }: Context,
  { state, mine }: InquiryQuestion,
  args: PageArgs,
): Promise<Page<CaseInquiryRow>> {
  const where: FilterQuery<CaseInquiryRow> = {
    $and: [
      readableInquiries(actor),
      state ? { state } : {},
      mine ? { caseId: { $in: raw('(select id from dispute_case where officer_id = ?)', [actor.id]) } } : {},
    ],
  };
  return page(em, CaseInquiryRow, where, [{ orderedAt: 'desc' }, { id: 'desc' }], args);
}

/** Inquiries in a case that the reader may read, oldest first. */
export const inquiriesOfCase = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      CaseInquiryRow,
      { $and: [readableInquiries(actor), { caseId: { $in: [...ids] } }] },
      { orderBy: { orderedAt: 'asc', id: 'asc' } },
    ),
  (inquiry) => inquiry.caseId,
);

/** One inquiry; null for an absent and for an unreadable one alike. */
export const inquiryById = batchOne(
  ({ em, actor }, ids) => em.find(CaseInquiryRow, { $and: [readableInquiries(actor), { id: { $in: [...ids] } }] }),
  (inquiry) => inquiry.id,
);
