import { newId, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  casePersonal,
  sameName,
  takeCaseStep,
  type CaseSide,
  type DisputeCaseRow,
  type DisputesCode,
} from '../dispute-case/index.ts';
import { carryOut } from './carry-out.ts';
import { CaseSignatureRow } from './case-offer.entity.ts';
import { signaturePersonal } from './case-offer.personal.ts';
import { lastOffer } from './put-offer.ts';

/** What a side signs with. */
export interface SigningInput {
  readonly caseId: string;
  /** What the side has read: the digest of the agreement as it was shown. */
  readonly digest: string;
  /** Name as the signer writes it; an applicant's is that of the application. */
  readonly name: string;
  readonly office?: string | null;
}

/**
 * Signs the agreement that is put to both sides (합의서 서명, K10): by who came in through the identity check of the case (K2),
 * over exactly what was read, once. The second signature makes it signed, and from then on it is carried out (J4).
 */
export function signAgreement(
  context: Context,
  { caseId, digest, name, office }: SigningInput,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const { actor, now } = context;
  return takeCaseStep(context, caseId, stepToSign, {
    alsoDo: async (dispute, tx, side) => {
      if (!side) throw new Error(`case ${caseId} was signed by neither side`);
      const wrong = await wrongName(tx, dispute, side, name);
      if (wrong) return wrong;
      const agreement = await lastOffer(tx, caseId, 'AGREEMENT');
      // What is signed is what was read, also when it was drawn up anew meanwhile.
      if (agreement?.offer.digest !== digest) return refuse('AGREEMENT_CHANGED', ['input', 'digest']);
      const id = newId();
      const signer = { side, digest, accessId: actor.id, office: office?.trim() || null, signedAt: now };
      const sealed = await signaturePersonal.seal(tx, id, { signerName: name.trim() });
      tx.create(CaseSignatureRow, { id, offerId: agreement.offer.id, caseId, ...signer, ...sealed });
      if (dispute.state === 'SIGNED') await carryOut(tx, dispute, agreement, now);
      return undefined;
    },
  });
}

/** The first signature leaves an agreement unsigned, the second one seals it. */
function stepToSign({ applicantSignedAt, respondentSignedAt }: DisputeCaseRow, side: CaseSide | null) {
  return (side === 'APPLICANT' ? respondentSignedAt : applicantSignedAt) ? 'sealAgreement' : 'signAgreement';
}

/** A business is signed for by whoever it says; an applicant signs with the name of the application. */
async function wrongName(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  side: CaseSide,
  name: string,
): Promise<Refusal<DisputesCode> | null> {
  if (name.trim() === '') return refuse('SIGNER_NAME_MISSING', ['input', 'name']);
  if (side === 'RESPONDENT') return null;
  const applicant = (await casePersonal.open(tx, dispute, 'applicantName')) ?? '';
  return sameName(name, applicant) ? null : refuse('SIGNER_NAME_DIFFERS', ['input', 'name']);
}
