import { defineSlice } from '@madang/frontend-kit';
import { IconChartBar } from '@tabler/icons-react';

import { insightWords } from './words.ts';

export default defineSlice({
  id: 'insights',
  icon: IconChartBar,
  label: { ko: '추세', en: 'Trends' },
  description: { ko: '품목별 상담이 느는지 봅니다', en: 'See where complaints are rising' },
  forRoles: ['ANALYST', 'OFFICER', 'LEAD', 'ADMIN'],
  messages: insightWords,
  nav: [{ to: '/insights', label: { ko: '품목', en: 'Items' } }],
  routes: [{ path: '', load: () => import('./item-category/item-category-list-page.tsx').then((m) => m.ItemCategoryListPage) }],
});
