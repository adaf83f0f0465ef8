import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';
import { TREND_OF_CUSTOMER } from './item-category/index.ts';
import { insightWords } from './words.ts';

export default defineSlice({
  id: 'insights',
  icon: IconChartBar,
  label: { ko: '추세', en: 'Trends' },
  description: { ko: '품목별 상담이 느는지 봅니다', en: 'See where complaints are rising' },
  forRoles: ['ANALYST', 'OFFICER', 'LEAD', 'ADMIN'],
  messages: insightWords,
  nav: [{ to: '/insights', label: { ko: '품목', en: 'Items' } }],
  routes: [
    { path: '', load: () => import('./item-category/item-category-list-page.tsx').then((m) => m.ItemCategoryListPage) },
    { path: 'items/:id', load: () => import('./item-category/item-category-page.tsx').then((m) => m.ItemCategoryPage) },
  ],
  panels: {
    customer: [
      {
        id: 'trend',
        title: { ko: '상담 추세', en: 'Complaint trend' },
        slot: 'main',
        order: 60,
        fragment: TREND_OF_CUSTOMER,
        load: () => import('./item-category/trend-panel.tsx').then((m) => m.TrendPanel),
      },
    ],
  },
  search: { load: () => import('./search.ts').then((m) => m.search) },
  typePolicies: {
    Query: { fields: { itemCategories: connectionPolicy(['search']) } },
  },
});
