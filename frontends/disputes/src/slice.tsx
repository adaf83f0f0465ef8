import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { CASES_OF_CUSTOMER } from './dispute-case/index.ts';
import { disputeWords } from './words.ts';

export default defineSlice({
  id: 'disputes',
  icon: IconScale,
  label: { ko: '분쟁', en: 'Disputes' },
  description: { ko: '사건을 맡아 절차에 따라 처리합니다', en: 'Take on cases and lead them through the procedure' },
  forRoles: ['OFFICER', 'LEAD', 'ADMIN'],
  messages: disputeWords,
  nav: [
    { to: '/disputes', label: { ko: '사건', en: 'Cases' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    { to: '/disputes/mediations', label: { ko: '분쟁조정', en: 'Mediations' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    { to: '/disputes/committee', label: { ko: '조정위원회', en: 'Committee' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    {
      to: '/disputes/collective',
      label: { ko: '집단분쟁', en: 'Collective disputes' },
      forRoles: ['OFFICER', 'LEAD', 'ADMIN'],
    },
    { to: '/disputes/library', label: { ko: '자료실', en: 'Library' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    { to: '/disputes/repeat', label: { ko: '반복 분쟁', en: 'Repeated' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    { to: '/disputes/partners', label: { ko: '협력사 요청', en: 'Partner requests' }, forRoles: ['LEAD', 'ADMIN'] },
    { to: '/disputes/statistics', label: { ko: '통계', en: 'Statistics' }, forRoles: ['OFFICER', 'LEAD', 'ADMIN'] },
    { to: '/disputes/import', label: { ko: '사건 가져오기', en: 'Take over cases' }, forRoles: ['LEAD'] },
    { to: '/disputes/officers', label: { ko: '담당자', en: 'Officers' }, forRoles: ['LEAD'] },
  ],
  commands: [{ id: 'mine', label: { ko: '내 사건', en: 'My cases' }, to: '/disputes?mine=1', forRoles: ['OFFICER'] }],
  routes: [
    { path: '', load: () => import('./dispute-case/dispute-case-list-page.tsx').then((m) => m.DisputeCaseListPage) },
    { path: 'cases/:id', load: () => import('./dispute-case/dispute-case-page.tsx').then((m) => m.DisputeCasePage) },
    {
      path: 'supplements/:id',
      load: () => import('./case-supplement/supplement-page.tsx').then((m) => m.SupplementPage),
    },
    {
      path: 'withdrawals/:id',
      load: () => import('./withdrawal-request/withdrawal-page.tsx').then((m) => m.WithdrawalPage),
    },
    { path: 'mediations', load: () => import('./mediation/mediation-list-page.tsx').then((m) => m.MediationListPage) },
    { path: 'mediations/:id', load: () => import('./mediation/mediation-page.tsx').then((m) => m.MediationPage) },
    {
      path: 'collective',
      load: () => import('./collective-dispute/collective-list-page.tsx').then((m) => m.CollectiveListPage),
    },
    {
      path: 'collective/:id',
      load: () => import('./collective-dispute/collective-page.tsx').then((m) => m.CollectivePage),
    },
    { path: 'committee', load: () => import('./mediation/committee/committee-page.tsx').then((m) => m.CommitteePage) },
    { path: 'officers', load: () => import('./case-assignment/officers-page.tsx').then((m) => m.OfficersPage) },
    { path: 'library', load: () => import('./library/library-page.tsx').then((m) => m.LibraryPage) },
    { path: 'repeat', load: () => import('./response-plan/repeat-page.tsx').then((m) => m.RepeatPage) },
    {
      path: 'partners',
      load: () => import('./company-change/partner-requests-page.tsx').then((m) => m.PartnerRequestsPage),
    },
    { path: 'statistics', load: () => import('./case-statistics/statistics-page.tsx').then((m) => m.StatisticsPage) },
    { path: 'import', load: () => import('./case-import/import-page.tsx').then((m) => m.ImportPage) },
    { path: 'inquiries/:id', load: () => import('./case-inquiry/inquiry-page.tsx').then((m) => m.InquiryPage) },
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
    Query: {
      fields: {
        disputeCases: connectionPolicy(['search', 'states', 'mine', 'openedFrom', 'openedTo']),
        mediations: connectionPolicy(['states']),
        collectiveDisputes: connectionPolicy(['states', 'mine']),
        collectiveParticipants: connectionPolicy(['disputeId']),
        committeeSessions: connectionPolicy([]),
        disputeStandards: connectionPolicy(['search', 'itemCategoryId', 'on', 'first']),
        precedents: connectionPolicy(['search', 'itemCategoryId', 'claimReason']),
        lessons: connectionPolicy(['search', 'itemCategoryId', 'cause']),
        responsePlans: connectionPolicy(['states']),
        companyChanges: connectionPolicy(['states']),
        partnerQuestions: connectionPolicy(['open']),
      },
    },
    // How many are wanted tells the page of a case from a look at the newest message alone.
    DisputeCase: { fields: { correspondence: connectionPolicy(['first']) } },
  },
});
