import { Columns, holdsRole, Page, PageHeader, Panel, useSession, useWords } from '@madang/frontend-kit';
import { IconCalendarShare } from '@tabler/icons-react';
import { FeedSettings } from '../calendar-feed/index.ts';
import { WORK_ROLES } from '../work/index.ts';
import { AbsencePanel } from './absence-panel.tsx';
import { meWords } from './me-words.ts';
import { PushPanel } from './push-panel.tsx';

/** What a person says of themselves (내 설정): when they are away, on which device they are told, their calendar. */
export function MePage() {
  const words = useWords(meWords);
  const { person } = useSession();
  const works = holdsRole(person, WORK_ROLES);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} number={`${person.name} · ${person.login}`} />
      {works ? (
        <Columns
          main={<AbsencePanel />}
          side={
            <>
              <PushPanel />
              <Panel title={words('feed.title')} icon={IconCalendarShare}>
                <FeedSettings />
              </Panel>
            </>
          }
        />
      ) : (
        <PushPanel />
      )}
    </Page>
  );
}
