import { Page, PageHeader, Tabs, useUrlState, useWords } from '@madang/frontend-kit';
import { MessageLog } from './message-log.tsx';
import { messageWords } from './message-words.ts';
import { MESSAGES_STATE } from './messages-state.ts';
import { PostRoom } from './post-room.tsx';

/** What went to whom, of all slices, and what still waits for the post (발송 기록). */
export function MessagesPage() {
  const words = useWords(messageWords);
  const [state, change] = useUrlState(MESSAGES_STATE);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Tabs value={state.tab} onChange={(tab) => change({ tab: tab ?? 'log', entry: '' })} keepMounted={false}>
        <Tabs.List aria-label={words('tabs')}>
          <Tabs.Tab value="log">{words('tab.log')}</Tabs.Tab>
          <Tabs.Tab value="post">{words('tab.post')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="log" pt="md">
          <MessageLog state={state} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="post" pt="md">
          <PostRoom />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
