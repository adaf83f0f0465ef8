import { newId } from '@madang/subgraph-kit';
import { anApproval } from '@madang/subgraph-kit/testing';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from '../business/business.entity.ts';
import { businessPersonal } from '../business/index.ts';
import { OfficerRow } from '../officer/officer.entity.ts';
import { subjectOf } from './case-clock.ts';
import type { CaseApproval } from './dispute-case-facts.ts';
import { DisputeCaseRow } from './dispute-case.entity.ts';
import { casePersonal } from './dispute-case.personal.ts';
import type { CaseState } from './dispute-case.ts';

let made = 0;

/** What a test says of a business, in clear. */
interface BusinessDetails extends Partial<Pick<BusinessRow, 'id' | 'name' | 'partner'>> {
  readonly contactName?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
}

/** Makes a business for a test. */
export async function aBusiness(
  em: EntityManager,
  { contactName = null, email = null, phone = null, address = null, ...details }: BusinessDetails = {},
): Promise<BusinessRow> {
  const id = details.id ?? newId();
  const business = em.create(BusinessRow, {
    id,
    name: `게임회사 ${id}`,
    partner: true,
    ...details,
    ...(await businessPersonal.seal(em, id, { contactName, email, phone, address })),
  });
  await em.flush();
  return business;
}

/** Makes an officer for a test. */
export async function anOfficer(em: EntityManager, details: Partial<OfficerRow> = {}): Promise<OfficerRow> {
  const officer = em.create(OfficerRow, { id: newId(), name: '최담당', ...details });
  await em.flush();
  return officer;
}

/** What a test says of a case, in clear. */
interface CaseDetails extends Partial<Omit<DisputeCaseRow, keyof typeof casePersonal.kinds | 'personalIndex'>> {
  readonly applicantName?: string;
  readonly applicantPhone?: string | null;
  readonly applicantEmail?: string | null;
  readonly applicantAddress?: string | null;
  /** What the lead has approved in it; both reports unless said, once the facts are being found. */
  readonly approved?: readonly CaseApproval[];
}

const BOTH_REPORTS: readonly CaseApproval[] = ['CASE_REPORT', 'CLOSING_REPORT'];

/** What is approved as a rule in a case of a state. */
const APPROVED_IN: Readonly<Partial<Record<CaseState, readonly CaseApproval[]>>> = {
  FACT_FINDING: BOTH_REPORTS,
  RECOMMENDATION: BOTH_REPORTS,
  OPINIONS: BOTH_REPORTS,
  UNSIGNED: BOTH_REPORTS,
  SIGNED: BOTH_REPORTS,
  CLOSED: BOTH_REPORTS,
};

/** Makes a case for a test: received yesterday, and notified to its respondent if it is further on. */
export async function aCase(
  em: EntityManager,
  {
    applicantName = '홍길동',
    applicantPhone = null,
    applicantEmail = null,
    applicantAddress = null,
    approved,
    ...details
  }: CaseDetails = {},
): Promise<DisputeCaseRow> {
  made += 1;
  const id = details.id ?? newId();
  const openedAt = details.openedAt ?? new Date('2026-11-20T05:00:00Z');
  const notified = details.state && !['RECEIVED', 'ASSIGNED', 'WITHDRAWN'].includes(details.state) ? openedAt : null;
  const dispute = em.create(DisputeCaseRow, {
    id,
    number: `2018${String(made).padStart(6, '0')}`,
    state: details.officerId ? 'ASSIGNED' : 'RECEIVED',
    title: '환불 거부',
    facts: '가. 환불을 거부함.',
    openedAt,
    dueAt: new Date(openedAt.getTime() + 30 * 86_400_000),
    receiptNotifiedAt: notified,
    ...details,
    ...(await casePersonal.seal(em, id, { applicantName, applicantPhone, applicantEmail, applicantAddress })),
  });
  await em.flush();
  for (const kind of approved ?? APPROVED_IN[dispute.state] ?? []) {
    await anApproval(em, { kind, subject: subjectOf(dispute), team: dispute.team ?? null, at: openedAt });
  }
  return dispute;
}
