import { audit, nationalDigits, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { businessPersonal, BusinessRow } from '../business/index.ts';
import type { DisputesCode } from './dispute-case-words.ts';
import { rolesInCase } from './dispute-case.access.ts';
import type { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import { lockedCase } from './locked-case.ts';

const ADDRESS_LENGTH = 200;
const PHONE = /^0\d{7,11}$|^1[5-8]\d{6}$/;

/** How a party is to be reached; what is not said stays, an empty text takes away. */
export interface Contact {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
}

/** What is asked of a change of contact. */
interface ContactChange extends Contact {
  readonly caseId: string;
  readonly side: 'APPLICANT' | 'RESPONDENT';
}

/** Changes where notices to a party of a case go; those to a business change for all its cases (K13). */
export async function changeContact(
  { em, actor, now }: Context,
  { caseId, side, ...said }: ContactChange,
): Promise<DisputeCaseRow | Refusal<DisputesCode>> {
  const contact = cleaned(said);
  const flaw = flawOf(contact);
  if (flaw) return flaw;
  return em.transactional(async (tx) => {
    const dispute = await lockedCase(tx, actor, caseId);
    if (!dispute) return refuse('CASE_UNKNOWN', ['input', 'caseId']);
    if (!rolesInCase(dispute, actor).some((role) => role === 'OFFICER' || role === 'LEAD'))
      return refuse('NOT_ALLOWED');
    const kept =
      side === 'APPLICANT' ? await keepForApplicant(tx, dispute, contact) : await keepForBusiness(tx, dispute, contact);
    if (!kept) return refuse('RESPONDENT_MISSING');
    const data = { number: dispute.number, side, changed: Object.keys(contact) };
    await audit(tx, { act: 'case.changeContact', subject: { type: 'DisputeCase', id: caseId }, actor, data }, now);
    return dispute;
  });
}

async function keepForApplicant(tx: EntityManager, dispute: DisputeCaseRow, contact: Contact): Promise<boolean> {
  const { email, phone, address } = contact;
  const values = {
    ...(email === undefined ? {} : { applicantEmail: email }),
    ...(phone === undefined ? {} : { applicantPhone: phone }),
    ...(address === undefined ? {} : { applicantAddress: address }),
  };
  Object.assign(dispute, await casePersonal.change(tx, dispute, values));
  return true;
}

async function keepForBusiness(
  tx: EntityManager,
  { respondentId }: DisputeCaseRow,
  contact: Contact,
): Promise<boolean> {
  const business =
    respondentId && (await tx.findOne(BusinessRow, respondentId, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!business) return false;
  Object.assign(business, await businessPersonal.change(tx, business, contact));
  return true;
}

/** Fields that were said, as they are kept: numbers as digits, nothing as null. */
function cleaned({ email, phone, address }: Contact): Contact {
  return {
    ...(email === undefined ? {} : { email: email?.trim() || null }),
    ...(phone === undefined ? {} : { phone: nationalDigits(phone ?? '') || null }),
    ...(address === undefined ? {} : { address: address?.trim().replaceAll(/\s+/g, ' ') || null }),
  };
}

function flawOf({ email, phone, address }: Contact): Refusal<DisputesCode> | null {
  if (email && !z.email().safeParse(email).success) return refuse('EMAIL_INVALID', ['input', 'email']);
  if (phone && !PHONE.test(phone)) return refuse('PHONE_INVALID', ['input', 'phone']);
  if (address && address.length > ADDRESS_LENGTH) return refuse('ADDRESS_TOO_LONG', ['input', 'address']);
  return null;
}
