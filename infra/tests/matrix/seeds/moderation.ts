import { ReportStepRow } from '../../../../subgraphs/moderation/src/infringement-report/infringement-report.entity.ts';
import {
  aPost,
  aReport,
} from '../../../../subgraphs/moderation/src/infringement-report/infringement-report.factory.ts';
import { anObjection } from '../../../../subgraphs/moderation/src/objection/objection.factory.ts';
import { newIdOf } from '../ids.ts';
import { seedFiles } from './files.ts';
import type { Seed } from './seed.ts';

/** Reports of the customer, one hidden and one rejected, each of a post that the customer wrote too; and one of the business. */
export const seedModeration: Seed = async (em, own) => {
  const decidedAt = new Date('2026-11-20T06:00:00Z');
  const ids: string[] = [];
  for (const state of ['HIDDEN', 'REJECTED', 'UNDER_REVIEW'] as const) {
    const post = await aPost(em, {
      id: newIdOf(own.world),
      posterCustomerId: own.customer,
      posterName: own.personName,
      posterEmail: `${own.world}@posters.example`,
      hiddenAt: decidedAt,
    });
    const report = await aReport(em, {
      id: state === 'HIDDEN' ? own.report : newIdOf(own.world),
      postId: post.id,
      state,
      claimantCustomerId: own.customer,
      claimantName: own.personName,
      claimantEmail: `${own.world}@claimants.example`,
      claimantPhone: own.phone,
      ...(state === 'REJECTED'
        ? { rejectionSituation: 'EVIDENCE_SHORT', decisionReason: '증빙 부족', operatorMemo: '메모', decidedAt }
        : {}),
    });
    em.create(ReportStepRow, {
      id: newIdOf(own.world),
      reportId: report.id,
      step: 'beginReview',
      fromState: 'RECEIVED',
      toState: 'UNDER_REVIEW',
      actorId: own.people.MODERATOR,
      actorName: '오운영',
      note: '검토',
      takenAt: decidedAt,
    });
    if (state === 'UNDER_REVIEW') await seedFiles(em, own, report.id);
    ids.push(report.id);
  }
  const filed = await aReport(em, {
    id: newIdOf(own.world),
    state: 'HIDDEN',
    claimantBusinessId: own.business,
    postId: (await aPost(em, { id: newIdOf(own.world) })).id,
  });
  const objected = await seedObjection(em, own, decidedAt);
  await em.flush();
  return { InfringementReport: [...ids, filed.id, objected] };
};

/** A report of the customer to whose hiding the poster objected with right, until the customer sued; gives its identifier. */
async function seedObjection(
  em: Parameters<Seed>[0],
  { world, customer }: Parameters<Seed>[1],
  decidedAt: Date,
): Promise<string> {
  const objected = await aReport(em, {
    id: newIdOf(world),
    state: 'CLOSED',
    claimantCustomerId: customer,
    postId: (await aPost(em, { id: newIdOf(world) })).id,
  });
  await anObjection(em, {
    id: newIdOf(world),
    reportId: objected.id,
    outcome: 'UPHELD',
    decisionReason: '권리가 확인됨',
    operatorMemo: '원본 확인',
    decidedBy: '오운영',
    decidedAt,
    resumeAt: new Date('2026-12-01T15:00:00Z'),
    lawsuitCourt: '서울중앙지방법원',
    lawsuitNumber: '2026가합12345',
    lawsuitFiledOn: '2026-11-21',
    lawsuitReportedAt: decidedAt,
  });
  return objected.id;
}
