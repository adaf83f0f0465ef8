import { CompanyChangeRow } from '../../../../subgraphs/disputes/src/company-change/company-change.entity.ts';
import { companyChangePersonal } from '../../../../subgraphs/disputes/src/company-change/company-change.personal.ts';
import { aBusiness } from '../../../../subgraphs/disputes/src/dispute-case/dispute-case.factory.ts';
import { PartnerQuestionRow } from '../../../../subgraphs/disputes/src/partner-question/partner-question.entity.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Act, Acts } from './act.ts';

type Em = Parameters<Act>[0];

const DAY = new Date('2026-11-20T06:00:00Z');

let questions = 2000;

/** What a business does about itself, and what a lead says to it. */
export const partnerDeskActs: Acts = {
  // One does them for the own business alone.
  changePartnerContact: ofOwn(() => ({ contactName: '이담당' })),
  askCompanyChange: async (em, { world, business }) => {
    if (world === 'foreign') return null;
    await endAsked(em, business);
    return { name: `새 이름 ${newIdOf(world)}`, reason: '이전' };
  },
  decideCompanyChange: async (em, own) => {
    // Of a business of its own: one waits at a time.
    const { id: businessId } = await aBusiness(em, { id: newIdOf(own.world) });
    return { changeId: await aChange(em, own, businessId), approved: true };
  },
  takeBackCompanyChange: async (em, own) => {
    await endAsked(em, own.business);
    return { changeId: await aChange(em, own, own.business) };
  },
  askPartnerQuestion: ofOwn(() => ({ title: '파일', text: '올릴 수 없습니다.' })),
  answerPartnerQuestion: async (em, own) => ({ questionId: await aQuestion(em, own), answer: '확인했습니다.' }),
};

function ofOwn(input: () => Record<string, unknown>): Act {
  return async (_em, { world }) => (world === 'own' ? input() : null);
}

/** Ends what waits: one request of a business waits at a time. */
async function endAsked(em: Em, businessId: string): Promise<void> {
  const sql = "update company_change set state = 'WITHDRAWN', ended_at = ? where state = 'ASKED' and business_id = ?";
  await em.execute(sql, [DAY, businessId]);
}

async function aChange(em: Em, { world }: Belongings, businessId: string): Promise<string> {
  const id = newIdOf(world);
  em.create(CompanyChangeRow, {
    id,
    businessId,
    state: 'ASKED',
    name: null,
    reason: '이전',
    answer: null,
    askedAt: DAY,
    endedAt: null,
    ...(await companyChangePersonal.seal(em, id, { address: '부산광역시 해운대구 1' })),
  });
  await em.flush();
  return id;
}

async function aQuestion(em: Em, { world, business }: Belongings): Promise<string> {
  const id = newIdOf(world);
  questions += 1;
  em.create(PartnerQuestionRow, {
    id,
    number: questions,
    businessId: business,
    askedBy: '김담당',
    title: '파일',
    text: '올릴 수 없습니다.',
    askedAt: DAY,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  });
  await em.flush();
  return id;
}
