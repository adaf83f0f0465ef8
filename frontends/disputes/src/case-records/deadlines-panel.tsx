import { daysBetween, DueClock, Faint, Moment, Panel, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import type { DeadlineEventKind } from '../gql/graphql.ts';
import type { KnownRecords } from './case-records.ts';
import { recordWords } from './record-words.ts';
import styles from './case-records.module.css';

type Deadline = KnownRecords['deadlines'][number];
type DeadlineEvent = Deadline['history'][number];

/** Times of a case: when each ends, by which rule, and what moved it. */
export function DeadlinesPanel({ deadlines }: { deadlines: readonly Deadline[] }) {
  const words = useWords(recordWords);
  if (deadlines.length === 0) return null;
  return (
    <Panel title={words('deadlines')}>
      <ul className={styles['list']}>
        {deadlines.map((deadline) => (
          <OneDeadline key={deadline.id} deadline={deadline} />
        ))}
      </ul>
    </Panel>
  );
}

function OneDeadline({ deadline: { clockName, source, state, startedAt, dueAt, history } }: { deadline: Deadline }) {
  const words = useWords(recordWords);
  const { date } = useFormat();
  return (
    <li>
      <div className={styles['head']}>
        <strong>{clockName}</strong>
        {state === 'RUNNING' ? (
          <DueClock dueAt={dueAt} />
        ) : (
          <StateBadge tone={state === 'MISSED' ? 'danger' : state === 'MET' ? 'done' : 'neutral'}>
            {words(`deadline.state.${state}`)}
          </StateBadge>
        )}
      </div>
      <Faint>
        {words('deadline.until', { date: date(dueAt) })}
        {source && ` · ${words('deadline.source', { source })}`}
      </Faint>
      <Events events={history} from={history[0]?.dueAt ?? startedAt} />
    </li>
  );
}

/** Only what people want to know of it; that it began and that somebody was reminded goes without saying. */
const TOLD = ['EXTENDED', 'PAUSED', 'RESUMED', 'MOVED', 'MET', 'MISSED', 'HANDED_OVER'] as const;

function Events({ events, from }: { events: readonly DeadlineEvent[]; from: string }) {
  const words = useWords(recordWords);
  const told = events.flatMap((event, index) => {
    const kind = toldKind(event.kind);
    return kind ? [{ ...event, kind, days: daysBetween(new Date(events[index - 1]?.dueAt ?? from), event.dueAt) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <ol className={styles['events']}>
      {told.map(({ id, kind, at, actorName, reason, days }) => (
        <li key={id}>
          <span>{words(`deadline.event.${kind}`, { days })}</span> <Moment at={at} short />
          {actorName && ` · ${actorName}`}
          {reason && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}

function toldKind(kind: DeadlineEventKind): (typeof TOLD)[number] | undefined {
  return TOLD.find((each) => each === kind);
}
