import type { EntityManager } from '@mikro-orm/postgresql';
import { maskedPhone } from '../case-access/index.ts';
import { counsellingsOf, type CounsellingRow, type KnownPerson } from '../counselling/index.ts';
import type { CaseApplicationRow } from './case-application.entity.ts';
import { applicationPersonal } from './case-application.personal.ts';
import type { ApplicationState } from './case-application.ts';

/** A consultation to choose from. */
export type CounsellingView = Pick<CounsellingRow, 'id' | 'number' | 'title' | 'counselledAt'>;

/** What the browser is told of an application. */
export interface ApplicationView {
  /** Secret of the application; whoever holds it goes on with it. */
  readonly id: string;
  readonly state: ApplicationState;
  readonly expiresAt: Date;
  readonly codeSentTo: string | null;
  readonly applicantName: string | null;
  readonly counsellings: readonly CounsellingView[];
  readonly counsellingId: string | null;
  readonly title: string | null;
  readonly statement: string | null;
  readonly businessName: string | null;
  readonly saleType: string | null;
  readonly claimReason: string | null;
  readonly purchasedOn: string | null;
  readonly paidAmount: number | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly savedAt: Date | null;
}

/** What the browser is told: everything that its holder has written, and the consultations they can build on. */
export async function applicationView(
  em: EntityManager,
  secret: string,
  application: CaseApplicationRow,
): Promise<ApplicationView> {
  const open = (column: 'personName' | 'phoneNumber' | 'email' | 'address' | 'statement') =>
    applicationPersonal.open(em, application, column);
  const phone = await open('phoneNumber');
  const person = await personOf(em, application);
  return {
    id: secret,
    state: application.state,
    expiresAt: application.expiresAt,
    codeSentTo: phone && maskedPhone(phone),
    applicantName: person?.name ?? null,
    counsellings: person ? await counsellingsOf(em, person) : [],
    counsellingId: application.counsellingId ?? null,
    title: application.title ?? null,
    statement: await open('statement'),
    businessName: application.businessName ?? null,
    saleType: application.saleType ?? null,
    claimReason: application.claimReason ?? null,
    purchasedOn: application.purchasedOn ?? null,
    paidAmount: application.paidAmount ?? null,
    email: await open('email'),
    address: await open('address'),
    savedAt: application.savedAt ?? null,
  };
}

/** Who applies; nobody before their identity is checked. */
export async function personOf(em: EntityManager, application: CaseApplicationRow): Promise<KnownPerson | null> {
  const name = await applicationPersonal.open(em, application, 'personName');
  const phoneNumber = await applicationPersonal.open(em, application, 'phoneNumber');
  return name && phoneNumber ? { name, phoneNumber } : null;
}
