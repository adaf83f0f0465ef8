import { auditFeature, defineSubgraph } from '@madang/subgraph-kit';
import { migrations } from '../migrations/index.ts';
import { alertDocuments } from './alert-document/index.ts';
import { consultationRows } from './consultation/consultation.entity.ts';
import { ItemCategoryTrendResolver } from './consultation/consultation.resolver.ts';
import { refreshConsultationRollups } from './consultation/refresh-consultation-rollups.ts';
import { itemCategoryById } from './item-category/item-category-reads.ts';
import { itemCategoryRows } from './item-category/item-category.entity.ts';
import { ItemCategoryResolver } from './item-category/item-category.resolver.ts';
import { keepAnswers } from './satisfaction/keep-answer.ts';
import { satisfactionRows } from './satisfaction/satisfaction.entity.ts';
import { SatisfactionResolver } from './satisfaction/satisfaction.resolver.ts';

/** The slice of insights: item categories, what consultations say of them, and how satisfied people are. */
export const insights = defineSubgraph({
  name: 'insights',
  wide: ['ADMIN'],
  migrations,
  features: [
    {
      resolvers: [ItemCategoryResolver],
      rows: [itemCategoryRows],
      references: { ItemCategory: ({ id }, context) => itemCategoryById(context, id) },
    },
    {
      resolvers: [ItemCategoryTrendResolver],
      rows: consultationRows,
      // Ten past three at night in Seoul.
      jobs: { 'refresh-consultation-rollups': { cron: '10 18 * * *', run: refreshConsultationRollups } },
    },
    { resolvers: [SatisfactionResolver], rows: satisfactionRows, hears: keepAnswers },
    { documents: [alertDocuments] },
    auditFeature('insights'),
  ],
});
