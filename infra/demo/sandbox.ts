import { officerAt, type DemoBusiness } from './agency.ts';
import { CASE_PATH, type DemoCase } from './cases.ts';
import { chanceOf, koreanName, momentBefore } from './chance.ts';
import { demoId } from './demo-id.ts';

const TOTAL = 20;
const DAYS = 60;

/** Year in the numbers of sandbox cases; no case of the agency is that old, so their counters stay apart. */
const YEAR = 2000;

/** Business for which sandbox keys act; nobody speaks for it, and its cases are there to be tried on. */
export const sandboxBusiness: DemoBusiness = {
  id: demoId('business', 'sandbox'),
  name: 'Madang Sandbox',
  partner: true,
  email: 'cs@sandbox.business.madang.example',
  phone: '0200001000',
  address: '서울특별시 종로구 세종로 999',
};

/** The 20 cases of the sandbox, in every state that a respondent sees. */
export function sandboxCases(anchor: Date): DemoCase[] {
  const chance = chanceOf('sandbox');
  const states = CASE_PATH.filter((state) => state !== 'RECEIVED' && state !== 'ASSIGNED');
  return Array.from({ length: TOTAL }, (_, index) => {
    const number = `${YEAR}${String(index + 1).padStart(6, '0')}`;
    return {
      id: demoId('case', number),
      number,
      state: states[index % states.length] ?? 'SELF_RESOLUTION',
      title: `시험용 사건 ${index + 1}`,
      facts: '연동 시험에 쓰는 사건입니다. 실제 신청인과 사업자는 없습니다.',
      claimReason: 'QUALITY',
      saleType: 'E_COMMERCE',
      salesTactic: 'NONE',
      region: 'SEOUL',
      applicantName: koreanName(chance),
      respondent: sandboxBusiness,
      officer: officerAt(0),
      customer: null,
      order: null,
      ticket: null,
      item: 'JACKET',
      openedAt: momentBefore(chance, anchor, { from: DAYS, to: 30 }),
    };
  });
}
