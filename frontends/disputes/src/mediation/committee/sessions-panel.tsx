import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Moment,
  Prose,
  RowItem,
  StateBadge,
  StepButton,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useState } from 'react';
import { ListPanel, listOf } from '../../library/index.ts';
import { CallSessionDialog } from './call-session-dialog.tsx';
import { SESSIONS, type ShownSession } from './committee-query.ts';
import { committeeWords } from './committee-words.ts';
import { MinutesDialog } from './minutes-dialog.tsx';
import styles from './committee.module.css';

/** Sessions, the latest first: who sits, and what was kept of those that were held. */
export function SessionsPanel() {
  const words = useWords(committeeWords);
  const mayCall = useHasRole()('LEAD');
  const [calling, setCalling] = useState(false);
  const [keeping, setKeeping] = useState<ShownSession | null>(null);
  const list = listOf(useQuery(SESSIONS, { fetchPolicy: 'cache-and-network' }), (data) => data.committeeSessions);
  return (
    <ListPanel
      title={words('sessions')}
      list={list}
      actions={mayCall && <StepButton primary label={words('call')} hotKey="F2" onRun={() => setCalling(true)} />}
      empty={<EmptyState icon={IconCalendarEvent} title={words('sessions.none')} text={words('sessions.none.text')} />}
      row={(session) => <Session key={session.id} session={session} onKeep={() => setKeeping(session)} />}
    >
      <CallSessionDialog opened={calling} onDone={list.refetch} onClose={() => setCalling(false)} />
      <MinutesDialog session={keeping} onClose={() => setKeeping(null)} />
    </ListPanel>
  );
}

function Session({ session, onKeep }: { session: ShownSession; onKeep: () => void }) {
  const words = useWords(committeeWords);
  const mayKeep = useHasRole()('OFFICER', 'LEAD');
  const { heldAt, place, members, minutes } = session;
  const isHeld = new Date(heldAt) <= new Date();
  return (
    <RowItem
      title={<Moment at={heldAt} />}
      end={
        <StateBadge tone={isHeld ? 'done' : 'accent'}>{words(isHeld ? 'session.held' : 'session.ahead')}</StateBadge>
      }
      detail={
        <>
          <span>{place}</span>
          <span>{words('session.members', { count: members.length })}</span>
          <span>{members.map(({ name }) => name).join(', ')}</span>
        </>
      }
    >
      {isHeld && (
        <div className={styles['minutes']}>
          {minutes && <Prose>{minutes}</Prose>}
          {mayKeep && (
            <Button size="xs" variant="default" onClick={onKeep}>
              {words(minutes ? 'minutes.change' : 'minutes.keep')}
            </Button>
          )}
        </div>
      )}
    </RowItem>
  );
}
