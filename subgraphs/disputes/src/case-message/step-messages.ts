import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseMessageRow } from './case-message.entity.ts';
import { PARTY_SIDES, type MessageAuthor, type MessageKind, type PartySide } from './case-message.ts';
import { putCaseMessage } from './put-case-message.ts';

/** What the steps of a case tell, by their name; a step that is not here tells its parties nothing (K6 to K12). */
const STEP_KINDS: Readonly<Record<string, MessageKind>> = {
  notifyReceipt: 'RECEIPT_NOTICE',
  confirmReceipt: 'RECEIPT_CONFIRMED',
  reportSelfRemedy: 'SELF_REMEDY',
  beginFactFinding: 'FACT_FINDING',
  passSelfResolution: 'FACT_FINDING',
  requestOpinions: 'NOTICE',
  giveOpinion: 'OPINION',
  recommendSettlement: 'RECOMMENDATION',
  draftAgreement: 'AGREEMENT',
  sealAgreement: 'AGREEMENT',
  recordAgreement: 'AGREEMENT',
  transferToMediation: 'NOTICE',
  concludeMediation: 'CLOSING',
  close: 'CLOSING',
  withdraw: 'CLOSING',
  withdrawMediation: 'CLOSING',
};

/** Step that was taken, as the correspondence tells of it. */
export interface ToldStep {
  readonly caseId: string;
  readonly step: string;
  readonly author: MessageAuthor;
  readonly text: string;
  /** Parties who are told; both unless said. */
  readonly visibleTo?: readonly PartySide[];
}

/** Writes the message of a step in the transaction of the step; null for a step that tells its parties nothing. */
export async function writeStepMessage(
  tx: EntityManager,
  { step, visibleTo = PARTY_SIDES, ...told }: ToldStep,
  now: Date,
): Promise<CaseMessageRow | null> {
  const kind = STEP_KINDS[step];
  return kind ? putCaseMessage(tx, { ...told, kind, visibleTo }, now) : null;
}
