import { hasRole, nothing, readableBy } from '@madang/subgraph-kit';
import { raw, type RawQueryFragment } from '@mikro-orm/core';
import type { PartySide } from './case-message.ts';

/** Messages of some cases, of those told to a party where one is said. */
interface Own {
  readonly caseId: { readonly $in: RawQueryFragment };
  readonly visibleTo?: { readonly $contains: PartySide[] };
}

/** Filter that a read of messages takes, as does a count of them. */
type ReadableMessages = Partial<typeof nothing & { $or: Own[] }>;

/**
 * Messages an actor may read (J10): officers and leads all in the cases of their team and of no team yet, each party those
 * told to it, the respondent once it was notified. The desk reads cases for its callers, not what others write in them.
 */
export const readableMessages = readableBy((actor): ReadableMessages => {
  if (hasRole(actor, 'ADMIN')) return {};
  const own: Own[] = [];
  if (hasRole(actor, 'OFFICER', 'LEAD')) own.push(inCases('team is null or team = ?', actor.team));
  if (hasRole(actor, 'CONSUMER') && actor.customer !== null) {
    own.push(toldTo('APPLICANT', 'customer_id = ?', actor.customer));
  }
  if (hasRole(actor, 'PARTNER', 'PROGRAM') && actor.business !== null) {
    own.push(toldTo('RESPONDENT', 'receipt_notified_at is not null and respondent_id = ?', actor.business));
  }
  if (hasRole(actor, 'PARTY') && actor.caseId !== null && actor.caseSide !== null) {
    const isKnown = actor.caseSide === 'APPLICANT' ? '' : 'receipt_notified_at is not null and ';
    own.push(toldTo(actor.caseSide, `${isKnown}id = ?`, actor.caseId));
  }
  return own.length > 0 ? { $or: own } : nothing;
});

function toldTo(side: PartySide, condition: string, value: string): Own {
  return { ...inCases(condition, value), visibleTo: { $contains: [side] } };
}

function inCases(condition: string, value: string | null): Own {
  return { caseId: { $in: raw(`(select id from dispute_case where ${condition})`, [value]) } };
}
