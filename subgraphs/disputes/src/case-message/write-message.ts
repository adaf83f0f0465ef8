import { audit, isRefusal, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { attachFiles } from '../case-file/index.ts';
import { hasEnded, lockedCase, noticedCase, rolesInCase, type DisputeCaseRow } from '../dispute-case/index.ts';
import type { CorrespondenceCode, WritingCode } from './case-message-words.ts';
import type { CaseMessageRow } from './case-message.entity.ts';
import {
  authorAmong,
  isParty,
  otherParty,
  type MessageAuthor,
  type MessageKind,
  type PartySide,
} from './case-message.ts';
import { tellOfficer, tellParties } from './message-notices.ts';
import { putCaseMessage } from './put-case-message.ts';
import { writtenIn } from './written.ts';

/** What a party writes to the officer. */
export interface Opinion {
  readonly caseId: string;
  readonly title: string;
  readonly text: string;
  readonly fileIds?: readonly string[] | null;
  readonly publicToOther: boolean;
}

/** What the officer writes to one party or both. */
export interface CaseNotice extends Omit<Opinion, 'publicToOther'> {
  readonly to: readonly PartySide[];
}

interface Letter extends Omit<Opinion, 'publicToOther'> {
  readonly kind: MessageKind;
  /** Parties it is told to, beside its author; none for somebody who may not write so. */
  readonly toldBy: (author: MessageAuthor) => readonly PartySide[] | null;
}

/** Writes the statement of a party (의견등록, K7); the other party reads it if the writer says so. */
export async function writeOpinion(
  context: Context,
  { publicToOther, ...letter }: Opinion,
): Promise<CaseMessageRow | Refusal<CorrespondenceCode>> {
  const toldBy: Letter['toldBy'] = ({ side }) => {
    if (!isParty(side)) return null;
    return publicToOther ? [otherParty(side)] : [];
  };
  return writeLetter(context, { ...letter, kind: 'OPINION', toldBy });
}

/** Writes a notice of the case's officer to one party or both (공지). */
export async function writeCaseNotice(
  context: Context,
  { to, ...letter }: CaseNotice,
): Promise<CaseMessageRow | Refusal<CorrespondenceCode>> {
  if (to.length === 0) return refuse('READERS_MISSING', ['input', 'to']);
  return writeLetter(context, { ...letter, kind: 'NOTICE', toldBy: ({ side }) => (side === 'OFFICER' ? to : null) });
}

async function writeLetter(
  context: Context,
  { caseId, kind, toldBy, fileIds, ...said }: Letter,
): Promise<CaseMessageRow | Refusal<CorrespondenceCode>> {
  const { em, actor, now } = context;
  const written = writtenIn(said);
  if (isRefusal<WritingCode>(written)) return written;
  return wholeAct<CaseMessageRow, CorrespondenceCode>(em, async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    const roles = rolesInCase(dispute, actor).filter((role) => role !== 'LEAD');
    const author = authorAmong(roles, actor);
    const visibleTo = roles.length > 0 ? toldBy(author) : null;
    if (!visibleTo) return refuse('NOT_ALLOWED');
    if (hasEnded(dispute)) return refuse('CASE_ENDED', ['input', 'caseId']);
    const message = await putCaseMessage(tx, { caseId, author, kind, ...written, visibleTo }, now);
    const files = { caseId, messageId: message.id, uploaderId: actor.id, fileIds: fileIds ?? [] };
    const refused = await attachFiles(tx, files);
    if (refused) return refuse(refused, ['input', 'fileIds']);
    const data = { kind, visibleTo: message.visibleTo, files: files.fileIds.length };
    await audit(tx, { act: 'case.write', subject: { type: 'CaseMessage', id: message.id }, actor, data }, now);
    await tellReaders(tx, dispute, message, { actor, now });
    return message;
  });
}

/** Tells the officer of what a party wrote, and the parties of what they may read and did not write. */
async function tellReaders(
  tx: Context['em'],
  dispute: DisputeCaseRow,
  message: CaseMessageRow,
  act: Pick<Context, 'actor' | 'now'>,
): Promise<void> {
  const noticed = await noticedCase(tx, dispute);
  const { authorSide } = message;
  if (isParty(authorSide))
    await tellOfficer(tx, noticed, { officerId: dispute.officerId ?? null, side: authorSide }, act);
  // Before the notice of receipt the respondent may be named wrongly.
  const told = message.visibleTo.filter(
    (side) => side !== authorSide && (side === 'APPLICANT' || Boolean(dispute.receiptNotifiedAt)),
  );
  await tellParties(tx, noticed, { messageId: message.id, title: message.title ?? '', sides: told }, act);
}
