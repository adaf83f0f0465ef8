import { connectTestProviders } from '../../../../subgraphs/disputes/src/case-access/case-access.factory.ts';
import { CaseStepRow } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.entity.ts';
import { aBusiness, aCase, anOfficer } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';
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
    email: `${world}@business.example`,
    phone: '0212340000',
    address: `서울특별시 강남구 ${world}로 1`,
  });
  await anOfficer(em, { id: people.OFFICER, name: `${world} 담당자`, team: own.caseTeam });
  const shared = {
    applicantName: own.personName,
    applicantPhone: own.phone,
    applicantEmail: `${world}@applicants.example`,
    applicantAddress: `서울특별시 성동구 ${world}로 2`,
    claimReason: '계약해제·해지/위약금',
    respondentId: own.business,
    officerId: people.OFFICER,
    team: own.caseTeam,
    customerId: own.customer,
    orderId: own.order,
    orderLineId: own.orderLine,
    itemCategoryId: own.itemCategory,
    evidenceDigest: 'a'.repeat(64),
  };
  await aCase(em, { ...shared, id: own.openCase, ticketId: own.ticket, state: 'SELF_RESOLUTION' });
  await aCase(em, {
    ...shared,
    id: own.closedCase,
    state: 'CLOSED',
    receiptConfirmedAt: day,
    selfRemediedAt: day,
    recommendation: '반씩 양보하기를 권고함.',
    agreement: '반씩 양보하기로 함.',
    result: 'SETTLED',
    closedAt: day,
  });
  noteReceipt(em, own, day);
  await em.flush();
  for (const caseId of [own.openCase, own.closedCase]) await handOutAccess(em, caseId, people.OFFICER);
  return { DisputeCase: [own.openCase, own.closedCase] };
};

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
