import { defineSurvey, inviteToSurvey, type Act } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticedReport } from '../report-notice/index.ts';

/** What a claimant is asked once their report is decided (001 P6). */
export const reportSurvey = defineSurvey({
  name: 'report-decided',
  question: { ko: '신고 처리에 얼마나 만족하셨습니까?', en: 'How satisfied are you with how your report was handled?' },
});

/** Asks the claimant of a report that has ended how it went. */
export async function askClaimant(tx: EntityManager, { subject, claimant }: NoticedReport, act: Act): Promise<void> {
  await inviteToSurvey(tx, { survey: reportSurvey.name, subject, to: { ...claimant, side: 'CLAIMANT' } }, act);
}
