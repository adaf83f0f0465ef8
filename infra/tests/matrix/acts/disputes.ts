import { aCase } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import type { Belongings } from '../ids.ts';
import { handOutAccess } from '../seeds/ways-in.ts';
import type { Act, Acts } from './act.ts';

type Details = NonNullable<Parameters<typeof aCase>[1]>;

const DAY = new Date('2026-11-20T06:00:00Z');

/** Acts on a case of the customer against the business, which was notified and is led by the officer. */
export const disputesActs: Acts = {
  assignCase: onCase({ state: 'SELF_RESOLUTION' }, ({ people }) => ({ officerId: people.OFFICER })),
  nameRespondent: onCase({ state: 'ASSIGNED' }, ({ world }) => ({ businessName: `${world} 게임회사` })),
  changeContact: onCase({ state: 'SELF_RESOLUTION' }, () => ({ side: 'APPLICANT', email: 'new@applicants.example' })),
  notifyReceipt: onCase({ state: 'ASSIGNED' }),
  previewNotifyReceipt: onCase({ state: 'ASSIGNED' }),
  submitCaseReport: onCase({ state: 'FACT_FINDING', approved: [] }, () => ({ content: '위법사실을 확인함.' })),
  requestCaseExtension: onCase({ state: 'FACT_FINDING', approved: [] }, () => ({ days: 10, reason: '시험 의뢰 중' })),
  submitClosingReport: onCase({ state: 'FACT_FINDING', approved: [] }, () => ({
    result: 'INFORMATION_GIVEN',
    content: '정보를 제공함.',
  })),
  confirmReceipt: onCase({ state: 'NOTIFIED' }),
  reportSelfRemedy: onCase({ state: 'SELF_RESOLUTION' }, () => ({ text: '환불하였음.' })),
  beginFactFinding: onCase({ state: 'SELF_RESOLUTION' }, () => ({ note: '계약서를 본다.' })),
  closeCase: onCase({ state: 'FACT_FINDING' }, () => ({ result: 'INFORMATION_GIVEN' })),
  withdrawCase: onCase({ state: 'SELF_RESOLUTION' }, () => ({ reason: '해결됨' })),
};

/** An act on a fresh case of this kind. */
export function onCase(details: Details, more: (own: Belongings) => Record<string, unknown> = () => ({})): Act {
  return async (em, own) => ({ caseId: await anActedCase(em, own, details), ...more(own) });
}

/** Makes a case of the customer against the business, led by the officer, with the ways in for both. */
export async function anActedCase(em: Parameters<Act>[0], own: Belongings, details: Details): Promise<string> {
  const { id } = await aCase(em, {
    customerId: own.customer,
    applicantName: own.personName,
    applicantEmail: `${own.world}@applicants.example`,
    respondentId: own.business,
    officerId: own.people.OFFICER,
    team: own.caseTeam,
    receiptNotifiedAt: DAY,
    ...details,
  });
  await handOutAccess(em, id, own.people.OFFICER);
  return id;
}
