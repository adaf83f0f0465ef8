import { Columns, Page, PageHeader, useWords } from '@madang/frontend-kit';
import { committeeWords } from './committee-words.ts';
import { MembersPanel } from './members-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** The mediation committee: its sessions with their minutes, and its members with the businesses they do not decide on. */
export function CommitteePage() {
  const words = useWords(committeeWords);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Columns main={<SessionsPanel />} side={<MembersPanel />} />
    </Page>
  );
}
