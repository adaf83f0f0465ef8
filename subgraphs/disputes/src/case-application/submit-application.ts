import { audit, isRefusal, refuse, wholeAct, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { knownBusiness } from '../business/index.ts';
import { hashOfNobody, letChoosePassword, type LoginContext, type LoginView } from '../case-access/index.ts';
import { CounsellingRow, counsellingsOf, type KnownPerson } from '../counselling/index.ts';
import { DisputeCaseRow, fileCase } from '../dispute-case/index.ts';
import { personOf } from './application-view.ts';
import type { ApplicationCode } from './case-application-words.ts';
import type { CaseApplicationRow } from './case-application.entity.ts';
import { applicationPersonal } from './case-application.personal.ts';
import { runningApplication } from './running-application.ts';

/** What an applicant gets for their application: the case's number, and the login with which they choose a password. */
export interface FiledApplication {
  readonly caseNumber: string;
  readonly caseLogin: LoginView | null;
}

/**
 * Files an application: from then on it is a case (K1, K3). Who sends it twice, because an answer was lost, gets the same
 * case, and a new login as long as they have chosen no password.
 */
export async function submitApplication(
  context: LoginContext,
  { applicationId, confirmed }: { readonly applicationId: string; readonly confirmed: boolean },
): Promise<FiledApplication | Refusal<ApplicationCode>> {
  const { em, now } = context;
  if (!confirmed) return refuse('NOT_CONFIRMED', ['input', 'confirmed']);
  // A hash takes long, and every case that comes in would wait for it.
  const startHash = await hashOfNobody(context);
  return wholeAct<FiledApplication, ApplicationCode>(em, async (tx) => {
    const application = await runningApplication(tx, applicationId, ['DRAFT', 'SUBMITTED'], now);
    const person = application && (await personOf(tx, application));
    if (!application || !person) return refuse('APPLICATION_ENDED');
    const dispute = application.caseId
      ? await tx.findOne(DisputeCaseRow, { id: application.caseId })
      : await fileApplication(tx, context, { application, person });
    if (!dispute) return refuse('APPLICATION_ENDED');
    if (isRefusal<ApplicationCode>(dispute)) return dispute;
    const { ciDigest = null, diDigest = null } = application;
    const { name: personName, phoneNumber } = person;
    const identified = { personName, phoneNumber, ciDigest, diDigest };
    return {
      caseNumber: dispute.number,
      caseLogin: await letChoosePassword(tx, context, dispute, { ...identified, startHash }),
    };
  });
}

async function fileApplication(
  tx: EntityManager,
  { now }: LoginContext,
  { application, person }: { readonly application: CaseApplicationRow; readonly person: KnownPerson },
): Promise<DisputeCaseRow | Refusal<ApplicationCode>> {
  const open = (column: Parameters<typeof applicationPersonal.open>[2]) =>
    applicationPersonal.open(tx, application, column);
  const [title, businessName] = [application.title?.trim(), application.businessName?.trim()];
  const statement = (await open('statement'))?.trim();
  const counselling = application.counsellingId
    ? await tx.findOne(CounsellingRow, { id: application.counsellingId })
    : null;
  if (!counselling) return refuse('COUNSELLING_MISSING', ['input', 'counsellingNumber']);
  if (!businessName) return refuse('BUSINESS_MISSING', ['input', 'businessName']);
  if (!title) return refuse('TITLE_MISSING', ['input', 'title']);
  if (!statement) return refuse('STATEMENT_MISSING', ['input', 'statement']);
  if (await hasCase(tx, counselling)) return refuse('COUNSELLING_HAS_CASE', ['input', 'counsellingNumber']);
  // Who knows a number and shares a name is not yet the customer; whoever was rung under this phone is.
  const isCustomers = (await counsellingsOf(tx, person)).some(({ id }) => id === counselling.id);
  const { customerId = null, orderId = null, orderLineId = null } = isCustomers ? counselling : {};
  const dispute = await fileCase(
    tx,
    {
      origin: 'PORTAL',
      counsellingNumber: counselling.number,
      title,
      facts: [...purchaseLines(application), statement].join('\n'),
      applicantName: person.name,
      applicantPhone: person.phoneNumber,
      applicantEmail: await open('email'),
      applicantAddress: await open('address'),
      customerId,
      orderId,
      orderLineId,
      respondentId: (await knownBusiness(tx, businessName)).id,
      saleType: application.saleType ?? null,
      claimReason: application.claimReason ?? null,
      filedBy: { id: application.id, name: null },
      note: null,
    },
    now,
  );
  Object.assign(application, { state: 'SUBMITTED', submittedAt: now, caseId: dispute.id });
  const subject = { type: 'DisputeCase', id: dispute.id };
  const data = { counselling: counselling.number };
  await audit(tx, { act: 'case-application.submit', subject, actor: null, data }, now);
  return dispute;
}

/** Of two applications on one consultation the second waits here and finds the case of the first. */
async function hasCase(tx: EntityManager, { id, number, ticketId }: CounsellingRow): Promise<boolean> {
  await tx.execute('select from counselling_record where id = ? for update', [id]);
  const $or = [{ counsellingNumber: number }, ...(ticketId ? [{ ticketId }] : [])];
  return (await tx.count(DisputeCaseRow, { $or })) > 0;
}

/** What was bought when for how much, as lines before what the applicant tells. */
function purchaseLines({ purchasedOn, paidAmount }: CaseApplicationRow): string[] {
  const lines = [
    purchasedOn ? `구입일: ${purchasedOn}` : null,
    paidAmount === null || paidAmount === undefined ? null : `지불 금액: ${paidAmount.toLocaleString('ko-KR')}원`,
  ].filter((line) => line !== null);
  return lines.length > 0 ? [...lines, ''] : [];
}
