import { aCountedCategory } from '../../../../subgraphs/insights/src/consultation/consultation.factory.ts';
import { SatisfactionAnswerRow } from '../../../../subgraphs/insights/src/satisfaction/satisfaction.entity.ts';
import { newIdOf } from '../ids.ts';
import type { Seed } from './seed.ts';

/** An item category with consultations in so many months that it has a trend, and an answer on how a case went. */
export const seedInsights: Seed = async (em, own) => {
  const days = ['2026-07-10', '2026-08-10', '2026-09-10', '2026-10-10', '2026-11-10'];
  const counts = Object.fromEntries(days.map((day, index) => [day, 20 * (index + 1)]));
  await aCountedCategory(em, counts, { id: own.itemCategory, name: `${own.world} 품목` });
  em.create(SatisfactionAnswerRow, {
    id: newIdOf(own.world),
    slice: 'disputes',
    survey: 'case-closed',
    subjectType: 'DisputeCase',
    subjectId: own.closedCase,
    score: 4,
    answeredAt: new Date('2026-11-20T06:00:00Z'),
  });
  await em.flush();
  return { ItemCategory: [own.itemCategory] };
};
