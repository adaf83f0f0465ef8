import { useQuery } from '@apollo/client/react';
import {
  Button,
  Dialog,
  EmptyState,
  notify,
  Panel,
  ProblemArea,
  RowItem,
  Rows,
  SkeletonLines,
  StateBadge,
  StepButton,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconBeach } from '@tabler/icons-react';
import { useState } from 'react';
import type { MyAbsencesQuery } from '../gql/graphql.ts';
import { AbsenceForm } from './absence-form.tsx';
import { END_ABSENCE, MY_ABSENCES } from './me-queries.ts';
import { meWords } from './me-words.ts';
import styles from './me.module.css';

/** When the person is away and who stands in, and for whom they stand in themselves. */
export function AbsencePanel() {
  const words = useWords(meWords);
  const [declaring, setDeclaring] = useState(false);
  const { data, error, refetch } = useQuery(MY_ABSENCES, { fetchPolicy: 'cache-and-network' });
  const done = () => {
    setDeclaring(false);
    void refetch();
  };
  return (
    <Panel
      title={words('absence.title')}
      icon={IconBeach}
      actions={<StepButton label={words('absence.new')} onRun={() => setDeclaring(true)} />}
    >
      <p className={styles['text']}>{words('absence.text')}</p>
      {error && !data && <ProblemArea small error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonLines lines={3} />}
      {data?.myAbsences.length === 0 && <EmptyState small title={words('absence.none')} />}
      {data && data.myAbsences.length > 0 && (
        <Rows label={words('absence.title')}>
          {data.myAbsences.map((absence) => (
            <AbsenceRow key={absence.id} absence={absence} onDone={done} />
          ))}
        </Rows>
      )}
      <Dialog title={words('absence.new')} opened={declaring} onClose={() => setDeclaring(false)}>
        <AbsenceForm onClose={() => setDeclaring(false)} onDone={done} />
      </Dialog>
    </Panel>
  );
}

type Absence = MyAbsencesQuery['myAbsences'][number];

const TONES = { ANNOUNCED: 'accent', AWAY: 'soon', OVER: 'neutral' } as const;

function AbsenceRow({ absence, onDone }: { absence: Absence; onDone: () => void }) {
  const words = useWords(meWords);
  const format = useFormat();
  const { mine, state, personName, substituteName, roles, declaredByName, viewerCanEnd } = absence;
  return (
    <RowItem
      title={`${format.dateTime(absence.from)} – ${format.dateTime(absence.endedAt ?? absence.until)}`}
      end={
        <>
          <StateBadge tone={TONES[state]}>{words(`absence.state.${state}`)}</StateBadge>
          {viewerCanEnd && <EndButton absenceId={absence.id} onDone={onDone} />}
        </>
      }
      detail={
        <>
          <span>
            {mine ? words('absence.mine', { name: substituteName }) : words('absence.other', { name: personName })}
          </span>
          <span>{words('absence.roles', { roles: roles.join(', ') })}</span>
          {declaredByName !== personName && <span>{words('absence.declaredBy', { name: declaredByName })}</span>}
        </>
      }
    />
  );
}

function EndButton({ absenceId, onDone }: { absenceId: string; onDone: () => void }) {
  const words = useWords(meWords);
  const [end, { busy }] = useStep(END_ABSENCE, (answer) => answer.endAbsence);
  const run = async () => {
    const outcome = await end({ input: { absenceId } });
    if (outcome.done) notify.done(words('absence.ended'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    onDone();
  };
  return (
    <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void run()}>
      {words('absence.end')}
    </Button>
  );
}
