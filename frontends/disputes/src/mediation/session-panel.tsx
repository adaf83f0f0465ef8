import { EmptyState, Facts, Moment, Panel, Prose, useWords } from '@madang/frontend-kit';
import type { ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';
import { QUORUM } from './quorum.ts';
import styles from './mediation.module.css';

/** The session that deals with a mediation: when and where, who sits, and who does not decide on it. */
export function SessionPanel({ mediation: { session, excused, state } }: { mediation: ShownMediation }) {
  const words = useWords(mediationWords);
  if (!session)
    return (
      <Panel title={words('session')}>
        <EmptyState small title={words('session.none')} />
      </Panel>
    );
  const { heldAt, place, members, minutes } = session;
  const isShort = members.length - excused.length < QUORUM;
  const isAhead = new Date(heldAt) > new Date();
  return (
    <Panel title={words('session')}>
      <div className={styles['body']}>
        <Facts
          items={[
            { term: words('head.session'), value: <Moment at={heldAt} /> },
            { term: words('place'), value: place },
            { term: words('members'), value: members.map(({ name }) => name).join(', '), wide: true },
            {
              term: words('excused'),
              value: excused.map(({ name }) => name).join(', ') || words('excused.none'),
              wide: true,
            },
          ]}
        />
        {state === 'ON_AGENDA' && isShort && <p className={styles['problem']}>{words('quorum.short')}</p>}
        {state === 'ON_AGENDA' && !isShort && isAhead && <p className={styles['hint']}>{words('session.ahead')}</p>}
        {minutes && (
          <section aria-label={words('minutes')} className={styles['text']}>
            <h3>{words('minutes')}</h3>
            <Prose>{minutes}</Prose>
          </section>
        )}
      </div>
    </Panel>
  );
}
