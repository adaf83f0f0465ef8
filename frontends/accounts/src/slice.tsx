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
  nav: [{ to: '/accounts/people', label: { ko: '사람과 역할', en: 'People and roles' } }],
  routes: [{ path: 'people', load: () => import('./person/people-page.tsx').then((m) => m.PeoplePage) }],
  typePolicies: { Query: { fields: { people: connectionPolicy(['search', 'role', 'suspended']) } } },
});
