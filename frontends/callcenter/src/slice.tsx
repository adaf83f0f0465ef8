import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';
import { CUSTOMER_HEADER, TIMELINE_OF_CUSTOMER } from './customer/index.ts';
import { TICKETS_OF_CUSTOMER } from './ticket/index.ts';
import { callcenterWords } from './words.ts';

export default defineSlice({
  id: 'callcenter',
  icon: IconHeadset,
  label: { ko: '접수', en: 'Tickets' },
  description: { ko: '고객의 문의를 접수하고 처리합니다', en: 'Take in what customers ask and see it through' },
  forRoles: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'ADMIN'],
  messages: callcenterWords,
  nav: [
    { to: '/callcenter/desk', label: { ko: '상담 데스크', en: 'Desk' }, forRoles: ['AGENT', 'SENIOR'] },
    { to: '/callcenter', label: { ko: '접수 목록', en: 'Tickets' } },
    { to: '/callcenter/board', label: { ko: '상담 현황', en: 'Live board' }, forRoles: ['SENIOR', 'ADMIN'] },
    { to: '/callcenter/reports', label: { ko: '상담 보고서', en: 'Reports' }, forRoles: ['SENIOR', 'ADMIN'] },
    {
      to: '/callcenter/quality',
      label: { ko: '품질 평가', en: 'Quality' },
      forRoles: ['AGENT', 'SENIOR', 'ADMIN'],
    },
    { to: '/callcenter/faq', label: { ko: '자주 F.A.Q.', en: 'FAQ' }, forRoles: ['AGENT', 'SENIOR', 'ADMIN'] },
    { to: '/callcenter/replies', label: { ko: '답변 양식', en: 'Replies' }, forRoles: ['AGENT', 'SENIOR', 'ADMIN'] },
    { to: '/callcenter/codes', label: { ko: '코드표', en: 'Codes' }, forRoles: ['SENIOR', 'ADMIN'] },
  ],
  commands: [{ id: 'mine', label: { ko: '내 접수', en: 'My tickets' }, to: '/callcenter?mine=1' }],
  routes: [
    { path: '', load: () => import('./ticket/ticket-list-page.tsx').then((m) => m.TicketListPage) },
    { path: 'desk', load: () => import('./desk/desk-page.tsx').then((m) => m.DeskPage) },
    { path: 'tickets/:id', load: () => import('./ticket/ticket-page.tsx').then((m) => m.TicketPage) },
    { path: 'board', load: () => import('./live-board/live-board-page.tsx').then((m) => m.LiveBoardPage) },
    { path: 'reports', load: () => import('./desk-report/desk-report-page.tsx').then((m) => m.DeskReportPage) },
    { path: 'quality', load: () => import('./quality-sample/quality-page.tsx').then((m) => m.QualityPage) },
    {
      path: 'quality/criteria',
      load: () => import('./quality-criterion/criterion-page.tsx').then((m) => m.CriterionPage),
    },
    { path: 'faq', load: () => import('./faq/faq-page.tsx').then((m) => m.FaqPage) },
    { path: 'replies', load: () => import('./reply-template/template-page.tsx').then((m) => m.TemplatePage) },
    { path: 'codes', load: () => import('./ticket-code/ticket-code-page.tsx').then((m) => m.TicketCodePage) },
  ],
  panels: {
    customer: [
      {
        id: 'header',
        title: { ko: '고객', en: 'Customer' },
        slot: 'header',
        order: 10,
        fragment: CUSTOMER_HEADER,
        load: () => import('./customer/customer-header-panel.tsx').then((m) => m.CustomerHeaderPanel),
      },
      {
        id: 'tickets',
        title: { ko: '접수', en: 'Tickets' },
        slot: 'side',
        order: 30,
        fragment: TICKETS_OF_CUSTOMER,
        load: () => import('./ticket/tickets-panel.tsx').then((m) => m.TicketsPanel),
      },
      {
        id: 'timeline',
        title: { ko: '전체 이력', en: 'Everything so far' },
        slot: 'side',
        order: 90,
        fragment: TIMELINE_OF_CUSTOMER,
        load: () => import('./customer/timeline-panel.tsx').then((m) => m.TimelinePanel),
      },
    ],
  },
  callBar: {
    forRoles: ['AGENT', 'SENIOR'],
    load: () => import('./call/index.ts').then((m) => m.CallBar),
  },
  search: { load: () => import('./search.ts').then((m) => m.search) },
  typePolicies: {
    Query: {
      fields: {
        tickets: connectionPolicy(['filter']),
        myTicketDrafts: connectionPolicy([]),
        worklist: connectionPolicy(['bucket']),
        recentTransfers: connectionPolicy([]),
        untakenQuestions: connectionPolicy([]),
        untakenMails: connectionPolicy([]),
        faqEntries: connectionPolicy(['search', 'category']),
        customers: connectionPolicy(['search']),
        qualityDraws: connectionPolicy([]),
        myQualitySamples: connectionPolicy([]),
      },
    },
    Customer: { fields: { tickets: connectionPolicy(), calls: connectionPolicy() } },
    // Who looks at a ticket is told as a whole.
    Ticket: { fields: { watchers: { merge: false } } },
  },
});
