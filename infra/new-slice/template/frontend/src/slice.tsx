import { connectionPolicy, defineSlice } from '@madang/frontend-kit';
import { IconNote } from '@tabler/icons-react';
import { __camel__Words } from './words.ts';

export default defineSlice({
  id: '__slice__',
  icon: IconNote,
  label: { ko: '__Title__', en: '__Title__' },
  description: { ko: '팀의 메모를 모아 둡니다', en: 'Keep the notes of the team' },
  forRoles: ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'ADMIN'],
  messages: __camel__Words,
  nav: [{ to: '/__slice__', label: { ko: '메모', en: 'Notes' } }],
  routes: [{ path: '', load: () => import('./note/note-list-page.tsx').then((m) => m.NoteListPage) }],
  typePolicies: { Query: { fields: { __camel__Notes: connectionPolicy() } } },
});
