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
    { to: '/accounts', label: { ko: 'API 키', en: 'API keys' } },
    { to: '/accounts/webhooks', label: { ko: '웹훅', en: 'Webhooks' } },
    { to: '/accounts/usage', label: { ko: '사용량', en: 'Usage' } },
    { to: '/accounts/changes', label: { ko: '스키마 변경', en: 'Schema changelog' } },
    { to: '/accounts/people', label: { ko: '사람과 역할', en: 'People and roles' }, forRoles: ['ADMIN'] },
    { to: '/accounts/access-log', label: { ko: '접속기록', en: 'Access log' }, forRoles: ['ADMIN'] },
    { to: '/accounts/audit', label: { ko: '감사 기록', en: 'Audit trail' }, forRoles: ['ADMIN'] },
  ],
  routes: [
    { path: '', load: () => import('./api-key/keys-page.tsx').then((m) => m.KeysPage) },
    { path: 'webhooks', load: () => import('./webhook/webhooks-page.tsx').then((m) => m.WebhooksPage) },
    { path: 'webhooks/:id', load: () => import('./webhook/webhook-page.tsx').then((m) => m.WebhookPage) },
    { path: 'usage', load: () => import('./usage/usage-page.tsx').then((m) => m.UsagePage) },
    { path: 'changes', load: () => import('./api-key/schema-changes-page.tsx').then((m) => m.SchemaChangesPage) },
    { path: 'people', load: () => import('./person/people-page.tsx').then((m) => m.PeoplePage) },
    { path: 'people/:id', load: () => import('./person/person-page.tsx').then((m) => m.PersonPage) },
    { path: 'access-log', load: () => import('./access-log/access-log-page.tsx').then((m) => m.AccessLogPage) },
    { path: 'audit', load: () => import('./audit/audit-page.tsx').then((m) => m.AuditPage) },
  ],
  typePolicies: {
    Query: {
      fields: {
        people: connectionPolicy(['search', 'role', 'suspended']),
        apiKeys: connectionPolicy(['over']),
      },
    },
    Webhook: { fields: { deliveries: connectionPolicy(['state']) } },
  },
});
