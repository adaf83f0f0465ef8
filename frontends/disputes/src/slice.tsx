import { defineSlice } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';

import { disputeWords } from './words.ts';

export default defineSlice({
  id: 'disputes',
  icon: IconScale,
  label: { ko: '분쟁', en: 'Disputes' },
  description: { ko: '사건을 맡아 절차에 따라 처리합니다', en: 'Take on cases and lead them through the procedure' },
  forRoles: ['OFFICER', 'LEAD', 'ADMIN'],
  messages: disputeWords,
  nav: [{ to: '/disputes', label: { ko: '사건', en: 'Cases' } }],
  routes: [{ path: '', load: () => import('./dispute-case/dispute-case-list-page.tsx').then((m) => m.DisputeCaseListPage) }],
});
