import { useQuery } from '@apollo/client/react';
import {
  ActionIcon,
  Button,
  Faint,
  Moment,
  notify,
  notifyRefusal,
  Panel,
  ProblemArea,
  Prose,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { MyCaseNotesQuery } from '../gql/graphql.ts';
import { DELETE_NOTE, MY_NOTES } from './note-acts.ts';
import { noteWords } from './note-words.ts';
import { WriteNote } from './write-note.tsx';
import styles from './notes.module.css';

type Note = NonNullable<MyCaseNotesQuery['disputeCase']>['myNotes'][number];

/** What somebody noted on a case for themselves: nobody else reads it, whatever their role (J10). */
export function NotesPanel({ caseId }: { caseId: string }) {
  const words = useWords(noteWords);
  const { data, error, refetch } = useQuery(MY_NOTES, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  const notes = data?.disputeCase?.myNotes ?? [];
  const again = () => void refetch();
  return (
    <Panel title={words('title')} {...(notes.length > 0 && { count: notes.length })}>
      <div className={styles['notes']}>
        <Faint>{words('private')}</Faint>
        {error && !data ? (
          <ProblemArea small error={error} onRetry={again} />
        ) : (
          <ul aria-label={words('title')}>
            {notes.map((note) => (
              <OneNote key={note.id} note={note} onRemoved={again} />
            ))}
          </ul>
        )}
        <WriteNote caseId={caseId} onWritten={again} />
      </div>
    </Panel>
  );
}

function OneNote({ note: { id, text, writtenAt }, onRemoved }: { note: Note; onRemoved: () => void }) {
  const words = useWords(noteWords);
  const [asking, setAsking] = useState(false);
  const [remove, { busy }] = useStep(DELETE_NOTE, (data) => data.deleteCaseNote);
  const run = async () => {
    const outcome = await remove({ input: { noteId: id } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('removed'));
    onRemoved();
  };
  return (
    <li className={styles['note']}>
      <p className={styles['head']}>
        <Faint>
          <Moment at={writtenAt} short />
        </Faint>
        <ActionIcon variant="subtle" aria-label={words('remove')} onClick={() => setAsking(true)}>
          <IconTrash size={14} />
        </ActionIcon>
      </p>
      <Prose>{text}</Prose>
      {asking && (
        <div className={styles['sure']}>
          <Faint>{words('remove.sure')}</Faint>
          <Button size="compact-xs" color="red" loading={busy} onClick={() => void run()}>
            {words('remove.do')}
          </Button>
          <Button size="compact-xs" variant="subtle" disabled={busy} onClick={() => setAsking(false)}>
            {words('cancel')}
          </Button>
        </div>
      )}
    </li>
  );
}
