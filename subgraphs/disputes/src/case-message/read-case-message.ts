import { newId, noteAccess, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { DisputeCaseRow, readableCases, rolesInCase } from '../dispute-case/index.ts';
import type { CorrespondenceCode } from './case-message-words.ts';
import { readableMessages } from './case-message.access.ts';
import { CaseMessageRow } from './case-message.entity.ts';
import { sideAmong } from './case-message.ts';

const NOTE = `insert into case_message_reading (id, message_id, side, at) values (?, ?, ?, ?)
  on conflict (message_id, side) do nothing`;

/**
 * Notes that the actor's side has read a message, once (K8): a party for the parties, the officer to whom the case is
 * assigned for who works on it. Who reads what another side wrote stands in the access log.
 */
export async function readCaseMessage(
  context: Context,
  messageId: string,
): Promise<CaseMessageRow | Refusal<CorrespondenceCode>> {
  const { em, actor, now } = context;
  return em.transactional(async (tx) => {
    const message = await tx.findOne(CaseMessageRow, { $and: [readableMessages(actor), { id: messageId }] });
    const ofCase = message && { $and: [readableCases(actor), { id: message.caseId }] };
    const dispute = ofCase && (await tx.findOne(DisputeCaseRow, ofCase));
    if (!message || !dispute) return refuse('MESSAGE_UNKNOWN', ['input', 'messageId']);
    const side = sideAmong(rolesInCase(dispute, actor));
    if (side === message.authorSide) return message;
    if (side) await tx.execute(NOTE, [newId(), message.id, side, now]);
    noteAccess(context, { act: 'READ', subjectType: 'DISPUTE_CASE', subjectId: dispute.id, fields: ['message'] });
    return message;
  });
}
