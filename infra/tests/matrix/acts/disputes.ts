import { aCase } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import type { Belongings } from '../ids.ts';
import { handOutAccess } from '../seeds/ways-in.ts';
import type { Act, Acts } from './act.ts';

type Details = NonNullable<Parameters<typeof aCase>[1]>;
type State = Details['state'];

const DAY = new Date('2026-11-20T06:00:00Z');

/** Acts on a case of the customer against the business, which was notified and is led by the officer. */
export const disputesActs: Acts = {
  assignCase: onCase('SELF_RESOLUTION', ({ people }) => ({ officerId: people.OFFICER })),
  nameRespondent: onCase('RECEIVED', ({ world }) => ({ businessName: `${world} 게임회사` })),
  changeContact: onCase('SELF_RESOLUTION', () => ({ side: 'APPLICANT', email: 'new@applicants.example' })),
  notifyReceipt: onCase('RECEIVED'),
  previewNotifyReceipt: onCase('RECEIVED'),
  submitCaseReport: onCase('FACT_FINDING', () => ({ content: '위법사실을 확인함.' }), []),
  requestCaseExtension: onCase('FACT_FINDING', () => ({ days: 10, reason: '시험 의뢰 중' }), []),
  submitClosingReport: onCase('FACT_FINDING', () => ({ result: 'INFORMATION_GIVEN', content: '정보를 제공함.' }), []),
  confirmReceipt: onCase('SELF_RESOLUTION'),
  reportSelfRemedy: onCase('SELF_RESOLUTION', () => ({ text: '환불하였음.' })),
  beginFactFinding: onCase('SELF_RESOLUTION', () => ({ note: '계약서를 본다.' })),
  recommendSettlement: onCase('FACT_FINDING', () => ({ text: '반씩 양보하기를 권고함.' })),
  recordAgreement: onCase('RECOMMENDATION', () => ({ text: '반씩 양보하기로 함.' })),
  closeCase: onCase('FACT_FINDING', () => ({ result: 'INFORMATION_GIVEN' })),
  withdrawCase: onCase('SELF_RESOLUTION', () => ({ reason: '해결됨' })),
};

function onCase(
  state: State,
  more: (own: Belongings) => Record<string, unknown> = () => ({}),
  approved?: Details['approved'],
): Act {
  return async (em, own) => {
    const { id } = await aCase(em, {
      state,
      ...(approved ? { approved } : {}),
      customerId: own.customer,
      applicantName: own.personName,
      applicantEmail: `${own.world}@applicants.example`,
      respondentId: own.business,
      officerId: own.people.OFFICER,
      team: own.caseTeam,
      receiptNotifiedAt: DAY,
    });
    await handOutAccess(em, id, own.people.OFFICER);
    return { caseId: id, ...more(own) };
  };
}
