import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconNote } from '@tabler/icons-react';
import { accountsWords } from './words.ts';

export default defineSlice({
  id: 'accounts',
  icon: IconNote,
  label: { ko: 'Accounts', en: 'Accounts' },
  description: { ko: '팀의 메모를 모아 둡니다', en: 'Keep the notes of the team' },
  forRoles: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN'],
  messages: accountsWords,
  nav: [{ to: '/accounts', label: { ko: '메모', en: 'Notes' } }],
  routes: [{ path: '', load: () => import('./note/note-list-page.tsx').then((m) => m.NoteListPage) }],
  typePolicies: { Query: { fields: { accountsNotes: connectionPolicy() } } },
});
