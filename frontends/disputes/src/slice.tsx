import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { CASES_OF_CUSTOMER } from './dispute-case/index.ts';
import { disputeWords } from './words.ts';

export default defineSlice({
  id: 'disputes',
  icon: IconScale,
  label: { ko: '분쟁', en: 'Disputes' },
  description: { ko: '사건을 맡아 절차에 따라 처리합니다', en: 'Take on cases and lead them through the procedure' },
  forRoles: ['OFFICER', 'LEAD', 'PARTNER', 'ADMIN'],
  messages: disputeWords,
  nav: [{ to: '/disputes', label: { ko: '사건', en: 'Cases' } }],
  commands: [{ id: 'mine', label: { ko: '내 사건', en: 'My cases' }, to: '/disputes?mine=1', forRoles: ['OFFICER'] }],
  routes: [
    { path: '', load: () => import('./dispute-case/dispute-case-list-page.tsx').then((m) => m.DisputeCaseListPage) },
    { path: 'cases/:id', load: () => import('./dispute-case/dispute-case-page.tsx').then((m) => m.DisputeCasePage) },
  ],
  panels: {
    customer: [
      {
        id: 'cases',
        title: { ko: '분쟁 사건', en: 'Dispute cases' },
        slot: 'side',
        order: 40,
        fragment: CASES_OF_CUSTOMER,
        load: () => import('./dispute-case/cases-panel.tsx').then((m) => m.CasesPanel),
      },
    ],
  },
  search: { load: () => import('./search.ts').then((m) => m.search) },
  typePolicies: {
    Query: { fields: { disputeCases: connectionPolicy(['search', 'states', 'mine']) } },
  },
});
