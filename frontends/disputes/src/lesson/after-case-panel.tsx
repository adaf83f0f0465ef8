import { useQuery } from '@apollo/client/react';
import { Button, Faint, Moment, Panel, ProblemArea, Prose, RowItem, Rows, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { precedentWords, WritePrecedentDialog } from '../precedent/index.ts';
import { CASE_LESSONS } from './lesson-query.ts';
import { lessonWords } from './lesson-words.ts';
import { WriteLessonDialog } from './write-lesson-dialog.tsx';
import styles from './lessons.module.css';

/** What is left to do once a case has ended: to note what was learnt, and to keep it as a precedent. */
export function AfterCasePanel({ caseId, mayWrite }: { caseId: string; mayWrite: boolean }) {
  const words = useWords(lessonWords);
  const precedent = useWords(precedentWords);
  const [asking, setAsking] = useState<'lesson' | 'precedent' | null>(null);
  const { data, error, refetch } = useQuery(CASE_LESSONS, {
    variables: { id: caseId },
    fetchPolicy: 'cache-and-network',
  });
  const lessons = data?.disputeCase?.lessons ?? [];
  const close = () => setAsking(null);
  return (
    <Panel
      title={words('after')}
      actions={
        mayWrite && (
          <>
            <Button variant="default" size="xs" onClick={() => setAsking('lesson')}>
              {words('write')}
            </Button>
            <Button variant="default" size="xs" onClick={() => setAsking('precedent')}>
              {precedent('write')}
            </Button>
          </>
        )
      }
      flush
    >
      {error && !data && <ProblemArea small error={error} onRetry={() => void refetch()} />}
      {data && lessons.length === 0 && (
        <p className={styles['none']}>
          <Faint>{words('none.case')}</Faint>
        </p>
      )}
      <Rows label={words('title')}>
        {lessons.map(({ id, cause, title, text, writtenBy, writtenAt }) => (
          <RowItem
            key={id}
            title={title}
            detail={
              <>
                <span>{words(`cause.${cause}`)}</span>
                <span>{writtenBy}</span>
                <Moment at={writtenAt} short />
              </>
            }
          >
            <div className={styles['body']}>
              <Prose>{text}</Prose>
            </div>
          </RowItem>
        ))}
      </Rows>
      <WriteLessonDialog caseId={caseId} opened={asking === 'lesson'} onDone={() => void refetch()} onClose={close} />
      <WritePrecedentDialog caseId={caseId} opened={asking === 'precedent'} onClose={close} />
    </Panel>
  );
}
