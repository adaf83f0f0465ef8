import { randomUUID } from 'node:crypto';
import { aCase } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import type { Act, Acts } from './act.ts';

/** Steps of a login to a case, each without the proof it asks for; and handing out the way in. */
export const caseAccessActs: Acts = {
  beginCaseLogin: async (em) => {
    const { number } = await aCase(em);
    return { caseNumber: number, side: 'APPLICANT', password: 'nobody chose this' };
  },
  sendIdentityCode: withoutLogin({
    name: '홍길동',
    birthDigits: '900101-1',
    carrier: 'SKT',
    phoneNumber: '010-1234-5678',
  }),
  confirmIdentity: withoutLogin({ code: '123456' }),
  sendCaseCode: withoutLogin(),
  enterCaseCode: withoutLogin({ code: '123456' }),
  chooseCasePassword: withoutLogin({ password: '파란 자전거 세 대 3' }),
  issueCaseAccess: async (em, own) => {
    const { id } = await aCase(em, {
      state: 'SELF_RESOLUTION',
      customerId: own.customer,
      respondentId: own.business,
      officerId: own.people.OFFICER,
      team: own.caseTeam,
    });
    return { caseId: id, side: 'APPLICANT' };
  },
};

function withoutLogin(more: Record<string, unknown> = {}): Act {
  return async () => ({ loginId: randomUUID(), ...more });
}
