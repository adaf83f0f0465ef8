import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import { hasEnded, lockedCase, noticedCase, rolesInCase } from '../dispute-case/index.ts';
import type { CorrespondenceCode } from './case-message-words.ts';
import { KIND_TITLES } from './case-message-words.ts';
import { readableMessages } from './case-message.access.ts';
import { CaseMessageRow } from './case-message.entity.ts';
import { sideAmong, type PartySide } from './case-message.ts';
import { tellParties } from './message-notices.ts';
import { readersOf } from './put-case-message.ts';

/** Lets more parties read a message of one's own side; who reads it already reads it on (J10). */
export async function widenCaseMessage(
  { em, actor, now }: Context,
  { messageId, to }: { readonly messageId: string; readonly to: readonly PartySide[] },
): Promise<CaseMessageRow | Refusal<CorrespondenceCode>> {
  return em.transactional(async (tx) => {
    const where = { $and: [readableMessages(actor), { id: messageId }] };
    const found = await tx.findOne(CaseMessageRow, where);
    const dispute = found && (await lockedCase(tx, actor, found.caseId));
    if (!found || !dispute) return refuse('MESSAGE_UNKNOWN', ['input', 'messageId']);
    if (sideAmong(rolesInCase(dispute, actor)) !== found.authorSide) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'messageId']);
    const message = await tx.findOneOrFail(CaseMessageRow, where, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    const readers = readersOf({ side: message.authorSide }, to);
    if (message.visibleTo.some((side) => !readers.includes(side)))
      return refuse('VISIBILITY_NARROWED', ['input', 'to']);
    const added = readers.filter((side) => !message.visibleTo.includes(side));
    if (added.length === 0) return message;
    message.visibleTo = readers;
    await audit(
      tx,
      { act: 'case.widen', subject: { type: 'CaseMessage', id: message.id }, actor, data: { visibleTo: readers } },
      now,
    );
    const sides = added.filter((side) => side === 'APPLICANT' || Boolean(dispute.receiptNotifiedAt));
    const title = message.title ?? KIND_TITLES[message.kind].ko;
    await tellParties(tx, await noticedCase(tx, dispute), { messageId: message.id, title, sides }, { actor, now });
    return message;
  });
}
