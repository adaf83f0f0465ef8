import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseMessageRow } from './case-message.entity.ts';
import { isParty, PARTY_SIDES, type MessageAuthor, type MessageKind, type PartySide } from './case-message.ts';

/** Message that is about to be written. */
export interface NewCaseMessage {
  readonly caseId: string;
  readonly author: MessageAuthor;
  readonly kind: MessageKind;
  /** None where the kind says it all. */
  readonly title?: string | null;
  readonly text: string;
  /** Parties who read it beside its author. */
  readonly visibleTo: readonly PartySide[];
  readonly answers?: string | null;
  readonly late?: boolean;
}

/** Writes a message into a case; it is there at once, so that files can hang on it in the same act. */
export async function putCaseMessage(tx: EntityManager, message: NewCaseMessage, now: Date): Promise<CaseMessageRow> {
  const { caseId, author, kind, title = null, text, visibleTo, answers = null, late = false } = message;
  const row = tx.create(CaseMessageRow, {
    id: newId(),
    caseId,
    authorSide: author.side,
    authorId: author.id,
    authorName: author.name,
    kind,
    title,
    text,
    visibleTo: readersOf(author, visibleTo),
    writtenAt: now,
    answers,
    late,
    lateAccepted: null,
    lateReason: null,
  });
  await tx.flush();
  return row;
}

/** Parties who read a message of an author: those it is told to, and the author's own side. */
export function readersOf({ side }: Pick<MessageAuthor, 'side'>, told: readonly PartySide[]): PartySide[] {
  return PARTY_SIDES.filter((party) => told.includes(party) || (isParty(side) && party === side));
}
