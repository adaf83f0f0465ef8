import { digestOf } from '../../../../subgraphs/disputes/src/case-access/secrets.ts';
import { CaseApplicationRow } from '../../../../subgraphs/disputes/src/case-application/case-application.entity.ts';
import { applicationPersonal } from '../../../../subgraphs/disputes/src/case-application/case-application.personal.ts';
import { CounsellingRow } from '../../../../subgraphs/disputes/src/counselling/counselling.entity.ts';
import { counsellingPersonal } from '../../../../subgraphs/disputes/src/counselling/counselling.personal.ts';
import { DraftTemplateRow } from '../../../../subgraphs/disputes/src/draft-template/draft-template.entity.ts';
import { LessonRow } from '../../../../subgraphs/disputes/src/lesson/lesson.entity.ts';
import { PrecedentRow } from '../../../../subgraphs/disputes/src/precedent/precedent.entity.ts';
import { ResponsePlanRow } from '../../../../subgraphs/disputes/src/response-plan/response-plan.entity.ts';
import { countPairs } from '../../../../subgraphs/disputes/src/similar-case/count-pairs.ts';
import { StandardRow } from '../../../../subgraphs/disputes/src/standard/standard.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { NOW } from '../house.ts';
import { newIdOf, standardOf, type Belongings } from '../ids.ts';
import type { Subjects } from './seed.ts';

type Em = TestSubgraph['em'];

const DAY = new Date('2026-11-20T06:00:00Z');
const TO_COME = new Date('2099-01-05T05:00:00Z');

/** Secret of the application that is being written in a world. */
export const applicationOf = ({ world }: Belongings): string => `application of ${world}`;

/** What stands for the person who writes that application. */
export const identityOf = ({ world }: Belongings): string => `person of ${world}`;

/** Month in which the cases of a world were counted. */
export const countedMonthOf = ({ world }: Belongings): string => (world === 'own' ? '2020-01' : '2020-02');

/** What helps to settle a case, what comes after it, an application under way, and the counts of a month. */
export async function seedDisputeLibrary(em: Em, own: Belongings): Promise<Subjects> {
  const standardId = await seedStandard(em, own);
  const precedentId = seedPrecedent(em, own, standardId);
  seedAfterCase(em, own);
  await seedApplication(em, own);
  await seedCounts(em, own);
  await em.flush();
  await countPairs(em.fork());
  return { DisputeStandard: [standardId], Precedent: [precedentId], CaseApplication: [applicationOf(own)] };
}

async function seedStandard(em: Em, { world, itemCategory }: Belongings): Promise<string> {
  const id = standardOf(world);
  em.create(StandardRow, {
    id,
    code: `MATRIX-${world.toUpperCase()}`,
    version: 1,
    item: `가 ${world}`,
    itemCategoryId: itemCategory,
    harm: '늦게 취소함',
    remedy: '남은 날에 따라 환급',
    rule: 'BEFORE_START',
    terms: { penalties: [[10, 5]] },
    source: '고시',
    effectiveFrom: '2026-01-01',
    effectiveUntil: '2099-12-31',
    writtenBy: '팀장',
    writtenAt: DAY,
  });
  await em.flush();
  return id;
}

function seedPrecedent(em: Em, { world, people, itemCategory, closedCase }: Belongings, standardId: string): string {
  const id = newIdOf(world);
  em.create(PrecedentRow, {
    id,
    caseId: closedCase,
    state: 'PUBLISHED',
    title: `${world} 사례`,
    facts: '게임기가 켜지지 않음.',
    decision: '환급함.',
    itemCategoryId: itemCategory,
    claimReason: 'CANCELLATION',
    standardId,
    result: 'SETTLED',
    writtenById: people.OFFICER,
    writtenAt: DAY,
    publishedAt: DAY,
  });
  return id;
}

/** A lesson, a template and two plans. */
function seedAfterCase(em: Em, { world, people, business, itemCategory, closedCase }: Belongings): void {
  em.create(LessonRow, {
    id: newIdOf(world),
    caseId: closedCase,
    itemCategoryId: itemCategory,
    cause: 'INFORMATION',
    title: '안내',
    text: '먼저 알릴 것.',
    writtenById: people.OFFICER,
    writtenBy: '최담당',
    writtenAt: DAY,
  });
  const template = { kind: 'NOTICE', title: world, text: '{사건번호}', version: 1, droppedAt: null } as const;
  em.create(DraftTemplateRow, { id: newIdOf(world), ...template });
  for (const state of ['OPEN', 'DONE'] as const) {
    em.create(ResponsePlanRow, {
      id: newIdOf(world),
      businessId: business,
      itemCategoryId: itemCategory,
      state,
      title: '통보',
      text: '제조사에 알림',
      ownerId: people.OFFICER,
      ownerName: '최담당',
      dueOn: '2026-12-31',
      outcome: state === 'DONE' ? '알림' : null,
      madeAt: DAY,
      endedAt: state === 'DONE' ? DAY : null,
    });
  }
}

async function seedApplication(em: Em, own: Belongings): Promise<void> {
  const [id, counsellingId] = [newIdOf(own.world), newIdOf(own.world)];
  const person = { personName: own.personName, personPhone: own.phone };
  em.create(CounsellingRow, {
    id: counsellingId,
    number: `C-${own.world}`,
    source: 'DESK',
    counselledAt: DAY,
    counsellor: '이상담',
    title: '환불 상담',
    customerId: own.customer,
    orderId: own.order,
    orderLineId: own.orderLine,
    ticketId: own.ticket,
    ...(await counsellingPersonal.seal(em, counsellingId, person)),
  });
  await em.flush();
  em.create(CaseApplicationRow, {
    id,
    secretDigest: digestOf(applicationOf(own)),
    state: 'DRAFT',
    begunAt: DAY,
    expiresAt: TO_COME,
    verificationId: newIdOf(own.world),
    codeTries: 1,
    codeExpiresAt: DAY,
    ciDigest: identityOf(own),
    diDigest: null,
    verifiedAt: DAY,
    counsellingId,
    title: '환불 거부',
    businessName: '게임회사',
    saleType: 'E_COMMERCE',
    claimReason: 'WITHDRAWAL',
    purchasedOn: '2026-11-01',
    paidAmount: 35_000,
    savedAt: DAY,
    caseId: null,
    submittedAt: null,
    ...(await applicationPersonal.seal(em, id, {
      personName: own.personName,
      phoneNumber: own.phone,
      email: 'hong@applicants.example',
      address: '서울특별시 성동구 1',
      statement: '환불을 원합니다.',
    })),
  });
}

/** Counts large enough for everybody, of a month in which nothing else is counted. */
async function seedCounts(em: Em, own: Belongings): Promise<void> {
  await em.execute(
    `insert into case_tally (month, dimension, value, opened, ended, settled, online, days)
     select ?::date, dimension, value, 100, 60, 30, 40, 900
     from (values ('ALL', ''), ('ITEM', ?), ('CLAIM_REASON', 'QUALITY'), ('SALE_TYPE', 'OTHER'), ('SALES_TACTIC', 'PRIZE'),
       ('REGION', 'JEJU'), ('RESULT', 'SETTLED'), ('ORIGIN', 'PORTAL'), ('DURATION', 'D30')) as counted (dimension, value)`,
    [`${countedMonthOf(own)}-01`, own.itemCategory],
  );
  await em.execute(
    `insert into case_tally_state (one, counted_at) values (true, ?) on conflict (one) do update set counted_at = excluded.counted_at`,
    [NOW],
  );
}
