import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconFlag } from '@tabler/icons-react';
import { REPORTS_OF_CUSTOMER } from './infringement-report/index.ts';
import { reportWords } from './words.ts';

export default defineSlice({
  id: 'moderation',
  icon: IconFlag,
  label: { ko: '신고', en: 'Reports' },
  description: { ko: '권리침해 신고를 검토합니다', en: 'Review rights-infringement reports' },
  forRoles: ['MODERATOR', 'ADMIN'],
  messages: reportWords,
  nav: [{ to: '/moderation', label: { ko: '권리침해 신고', en: 'Rights reports' } }],
  commands: [
    {
      id: 'new',
      label: { ko: '새 신고', en: 'New reports' },
      to: '/moderation?state=RECEIVED',
      forRoles: ['MODERATOR', 'ADMIN'],
    },
  ],
  routes: [
    {
      path: '',
      load: () =>
        import('./infringement-report/infringement-report-list-page.tsx').then((m) => m.InfringementReportListPage),
    },
    {
      path: 'reports/:id',
      load: () => import('./infringement-report/infringement-report-page.tsx').then((m) => m.InfringementReportPage),
    },
  ],
  panels: {
    customer: [
      {
        id: 'reports',
        title: { ko: '권리침해 신고', en: 'Rights reports' },
        slot: 'side',
        order: 50,
        fragment: REPORTS_OF_CUSTOMER,
        load: () => import('./infringement-report/reports-panel.tsx').then((m) => m.ReportsPanel),
      },
    ],
  },
  search: { load: () => import('./search.ts').then((m) => m.search) },
  typePolicies: {
    Query: { fields: { infringementReports: connectionPolicy(['search', 'states']) } },
  },
});
