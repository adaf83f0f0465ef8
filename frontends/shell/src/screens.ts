import type { NavItem, SliceRoute } from '@madang/frontend-kit';
import type { Role } from '@madang/shared-schema/roles';
import { WORK_ROLES } from './work/index.ts';

/** Page of the shell itself, and whose it is; everybody's unless said. */
export interface ShellRoute extends SliceRoute {
  readonly forRoles?: readonly Role[];
}

/** Pages of the shell that come with who opens them. */
export const shellRoutes: readonly ShellRoute[] = [
  {
    path: 'deadlines',
    forRoles: WORK_ROLES,
    load: () => import('./deadlines/deadlines-page.tsx').then((m) => m.DeadlinesPage),
  },
  {
    path: 'deadlines/holidays',
    forRoles: ['ADMIN'],
    load: () => import('./calendar-rules/holidays-page.tsx').then((m) => m.HolidaysPage),
  },
  {
    path: 'deadlines/rules',
    forRoles: ['ADMIN'],
    load: () => import('./calendar-rules/clock-rules-page.tsx').then((m) => m.ClockRulesPage),
  },
  {
    path: 'approvals',
    forRoles: WORK_ROLES,
    load: () => import('./approvals/approvals-page.tsx').then((m) => m.ApprovalsPage),
  },
  {
    path: 'documents',
    forRoles: WORK_ROLES,
    load: () => import('./documents/documents-page.tsx').then((m) => m.DocumentsPage),
  },
  {
    path: 'messages',
    forRoles: WORK_ROLES,
    load: () => import('./messages/messages-page.tsx').then((m) => m.MessagesPage),
  },
  {
    path: 'my-cases',
    forRoles: ['PARTNER'],
    load: () => import('./partner-cases/partner-cases-page.tsx').then((m) => m.PartnerCasesPage),
  },
  {
    path: 'my-cases/:id',
    forRoles: ['PARTNER'],
    load: () => import('./partner-cases/partner-case-page.tsx').then((m) => m.PartnerCasePage),
  },
  {
    path: 'my-cases/:id/self',
    forRoles: ['PARTNER'],
    load: () => import('./partner-cases/partner-self-page.tsx').then((m) => m.PartnerSelfPage),
  },
  {
    path: 'my-company',
    forRoles: ['PARTNER'],
    load: () => import('./partner-desk/partner-desk-page.tsx').then((m) => m.PartnerDeskPage),
  },
  { path: 'alarms', load: () => import('./alarms/alarms-page.tsx').then((m) => m.AlarmsPage) },
  { path: 'me', load: () => import('./me/me-page.tsx').then((m) => m.MePage) },
];

/** Screens of the shell itself, which the search box offers beside those of the slices. */
export const shellScreens: readonly NavItem[] = [
  { to: '/deadlines', label: { ko: '내 기한', en: 'My deadlines' }, forRoles: WORK_ROLES },
  { to: '/deadlines?view=calendar', label: { ko: '기한 달력', en: 'Calendar of deadlines' }, forRoles: WORK_ROLES },
  { to: '/deadlines?bucket=overdue', label: { ko: '지난 기한', en: 'Overdue' }, forRoles: WORK_ROLES },
  { to: '/approvals', label: { ko: '결재함', en: 'Approvals' }, forRoles: WORK_ROLES },
  { to: '/approvals?box=SENT_BY_ME', label: { ko: '올린 결재', en: 'Approvals I asked for' }, forRoles: WORK_ROLES },
  { to: '/documents', label: { ko: '문서', en: 'Documents' }, forRoles: WORK_ROLES },
  { to: '/documents?tab=templates', label: { ko: '문서 서식', en: 'Document templates' }, forRoles: WORK_ROLES },
  { to: '/messages', label: { ko: '발송 기록', en: 'Message log' }, forRoles: WORK_ROLES },
  {
    to: '/messages?states=unclear,failed',
    label: { ko: '확인이 필요한 발송', en: 'Messages that need somebody' },
    forRoles: WORK_ROLES,
  },
  { to: '/messages?tab=post', label: { ko: '우편 발송', en: 'Post' }, forRoles: WORK_ROLES },
  { to: '/my-cases', label: { ko: '나의 사건', en: 'My cases' }, forRoles: ['PARTNER'] },
  { to: '/my-company', label: { ko: '협력사 정보', en: 'Your company' }, forRoles: ['PARTNER'] },
  { to: '/alarms', label: { ko: '알림', en: 'Alarms' }, forRoles: [] },
  { to: '/me', label: { ko: '내 설정', en: 'My settings' }, forRoles: [] },
  { to: '/deadlines/holidays', label: { ko: '공휴일', en: 'Holidays' }, forRoles: ['ADMIN'] },
  { to: '/deadlines/rules', label: { ko: '기한 규칙', en: 'Clock rules' }, forRoles: ['ADMIN'] },
];
