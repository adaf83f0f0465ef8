import { defineSlice } from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';

import { reportWords } from './words.ts';

export default defineSlice({
  id: 'moderation',
  icon: IconFlag,
  label: { ko: '신고', en: 'Reports' },
  description: { ko: '권리침해 신고를 검토합니다', en: 'Review rights-infringement reports' },
  forRoles: ['MODERATOR', 'ADMIN'],
  messages: reportWords,
  nav: [{ to: '/moderation', label: { ko: '권리침해 신고', en: 'Rights reports' } }],
  routes: [{ path: '', load: () => import('./infringement-report/infringement-report-list-page.tsx').then((m) => m.InfringementReportListPage) }],
});
