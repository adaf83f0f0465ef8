import { CompanyChangeRow } from '../../../../subgraphs/disputes/src/company-change/company-change.entity.ts';
import { companyChangePersonal } from '../../../../subgraphs/disputes/src/company-change/company-change.personal.ts';
import { PartnerQuestionRow } from '../../../../subgraphs/disputes/src/partner-question/partner-question.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** What the business of a world asked: that its company data be changed, and something about the system. */
export async function seedPartnerDesk(em: TestSubgraph['em'], { world, business }: Belongings): Promise<void> {
  const id = newIdOf(world);
  em.create(CompanyChangeRow, {
    id,
    businessId: business,
    state: 'DECLINED',
    name: `${world} 새 이름`,
    reason: '이전',
    answer: '등록증이 없음',
    askedAt: DAY,
    endedAt: DAY,
    ...(await companyChangePersonal.seal(em, id, { address: '부산광역시 해운대구 1' })),
  });
  em.create(PartnerQuestionRow, {
    id: newIdOf(world),
    number: world === 'own' ? 1001 : 1002,
    businessId: business,
    askedBy: '김담당',
    title: '파일',
    text: '올릴 수 없습니다.',
    askedAt: DAY,
    answer: '확인했습니다.',
    answeredBy: '팀장',
    answeredAt: DAY,
  });
  await em.flush();
}
