import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconUserShield } from '@tabler/icons-react';
import { accountsWords } from './words.ts';

export default defineSlice({
  id: 'accounts',
  icon: IconUserShield,
  label: { ko: '계정', en: 'Accounts' },
  description: { ko: '사람과 역할, 연동 키와 웹훅을 관리합니다', en: 'Manage people and roles, keys and webhooks' },
  forRoles: ['PARTNER', 'ADMIN'],
  messages: accountsWords,
  nav: [
    { to: '/accounts/people', label: { ko: '사람과 역할', en: 'People and roles' } },
    { to: '/accounts/access-log', label: { ko: '접근 기록', en: 'Access log' }, forRoles: ['ADMIN'] },
    { to: '/accounts/audit', label: { ko: '감사 기록', en: 'Audit trail' }, forRoles: ['ADMIN'] },
  ],
  routes: [
    { path: 'people', load: () => import('./person/people-page.tsx').then((m) => m.PeoplePage) },
    { path: 'access-log', load: () => import('./access-log/access-log-page.tsx').then((m) => m.AccessLogPage) },
    { path: 'audit', load: () => import('./audit/audit-page.tsx').then((m) => m.AuditPage) },
  ],
  typePolicies: { Query: { fields: { people: connectionPolicy(['search', 'role', 'suspended']) } } },
});
