import { connectTestProviders } from '../../../../subgraphs/disputes/src/case-access/case-access.factory.ts';
import { CaseStepRow } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import { sweepDeadlines, type TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { NOW } from '../house.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import { seedCollectives } from './collective.ts';
import { seedCorrespondence } from './correspondence.ts';
import { identityOf, seedDisputeLibrary } from './dispute-library.ts';
import { knowsWell, seedAgreement, seedDisputeParts } from './dispute-parts.ts';
import { seedPartnerDesk } from './partner-desk.ts';
import type { Seed } from './seed.ts';
import { handOutAccess } from './ways-in.ts';

/** Two cases of the customer against the business, one open and one closed. */
export const seedDisputes: Seed = async (em, own) => {
  // Ways out of the house that case access needs.
  connectTestProviders();
  const { world, people } = own;
  const day = new Date('2026-11-20T06:00:00Z');
  await aBusiness(em, {
    id: own.business,
    name: `${world} 게임회사`,
    contactName: '김담당',
    email: `${world}@business.example`,
    phone: '0212340000',
    address: `서울특별시 강남구 ${world}로 1`,
  });
  await anOfficer(em, { id: people.OFFICER, name: `${world} 담당자`, team: own.caseTeam });
  const shared = sharedBy(own);
  await aCase(em, { ...shared, id: own.openCase, ticketId: own.ticket, state: 'SELF_RESOLUTION' });
  await aCase(em, {
    ...shared,
    id: own.closedCase,
    state: 'CLOSED',
    receiptConfirmedAt: day,
    selfRemediedAt: day,
    recommendation: '반씩 양보하기를 권고함.',
    agreement: '반씩 양보하기로 함.',
    applicantStatedAt: day,
    respondentStatedAt: day,
    recommendationRound: 1,
    applicantSignedAt: day,
    respondentSignedAt: day,
    result: 'SETTLED',
    closedAt: day,
  });
  noteReceipt(em, own, day);
  await em.flush();
  await knowsWell(em, own);
  return seedParts(em, own, shared);
};

/** What is in the cases, and a third one whose agreement is being performed. */
async function seedParts(em: TestSubgraph['em'], own: Belongings, shared: Parameters<typeof aCase>[1]) {
  const Mediation: string[] = [];
  const SupplementRequest: string[] = [];
  const CaseInquiry: string[] = [];
  const WithdrawalRequest: string[] = [];
  for (const caseId of [own.openCase, own.closedCase]) {
    await handOutAccess(em, caseId, own.people.OFFICER);
    const { mediation, withdrawal } = await seedDisputeParts(em, own, caseId);
    Mediation.push(mediation);
    WithdrawalRequest.push(withdrawal);
    const written = await seedCorrespondence(em, own, caseId);
    SupplementRequest.push(...written.supplements);
    CaseInquiry.push(...written.inquiries);
  }
  const signed = await aCase(em, { ...shared, id: newIdOf(own.world), state: 'SIGNED', termsOpen: 1 });
  await seedAgreement(em, own, signed.id, 'REPORTED');
  await em.flush();
  // The clocks of their stages begin now, and not while somebody reads.
  await sweepDeadlines(em.fork(), NOW);
  const DisputeCase = [own.openCase, own.closedCase, signed.id];
  const library = await seedDisputeLibrary(em, own);
  await seedPartnerDesk(em, own);
  const collectives = await seedCollectives(em, own, identityOf(own));
  return { DisputeCase, Mediation, SupplementRequest, CaseInquiry, WithdrawalRequest, ...library, ...collectives };
}

/** The first step of both cases. */
function noteReceipt(em: TestSubgraph['em'], { world, people, openCase, closedCase }: Belongings, takenAt: Date): void {
  for (const caseId of [openCase, closedCase]) {
    em.create(CaseStepRow, {
      id: newIdOf(world),
      caseId,
      step: 'notifyReceipt',
      fromState: 'RECEIVED',
      toState: 'SELF_RESOLUTION',
      actorId: people.OFFICER,
      actorName: '최담당',
      note: '통보',
      takenAt,
    });
  }
}

/** What all cases of a world have in common. */
function sharedBy(own: Belongings) {
  const { world, people } = own;
  return {
    applicantName: own.personName,
    applicantPhone: own.phone,
    applicantEmail: `${world}@applicants.example`,
    applicantAddress: `서울특별시 성동구 ${world}로 2`,
    claimReason: 'CANCELLATION' as const,
    saleType: 'E_COMMERCE' as const,
    salesTactic: 'NONE' as const,
    region: 'SEOUL' as const,
    respondentId: own.business,
    officerId: people.OFFICER,
    team: own.caseTeam,
    customerId: own.customer,
    orderId: own.order,
    orderLineId: own.orderLine,
    itemCategoryId: own.itemCategory,
    evidenceDigest: 'a'.repeat(64),
  };
}
