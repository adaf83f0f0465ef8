import {
  Facts,
  History,
  serviceName,
  SidePanel,
  Stack,
  StateBadge,
  useFormat,
  useWords,
  type Placed,
} from '@madang/frontend-kit';
import { Link } from 'react-router';
import { deadlineWords } from './deadline-words.ts';
import { TimeLeft } from './time-left.tsx';
import type { DeadlineRow } from './use-deadlines.ts';
import styles from './deadlines.module.css';

/** One deadline beside the list: what it is about, which law it follows, what happened to it. */
export function DeadlinePanel(props: { deadline: Placed<DeadlineRow> | undefined; onClose: () => void }) {
  const { deadline, onClose } = props;
  const title = deadline ? `${deadline.clockName} · ${deadline.subjectLabel}` : '';
  return (
    <SidePanel opened={deadline !== undefined} onClose={onClose} title={title}>
      {deadline && <DeadlineFacts deadline={deadline} />}
    </SidePanel>
  );
}

function DeadlineFacts({ deadline }: { deadline: Placed<DeadlineRow> }) {
  const words = useWords(deadlineWords);
  const format = useFormat();
  const { at, state, urgency, ownerName, team, source, startedAt, service, path, subjectLabel } = deadline;
  return (
    <Stack gap={20}>
      <div className={styles['lead']}>
        <TimeLeft deadline={deadline} />
        {urgency === 'RED' && <StateBadge tone="danger">{words('urgency.RED')}</StateBadge>}
        {path && (
          <Link to={path} className={styles['open']}>
            {words('open', { number: subjectLabel })}
          </Link>
        )}
      </div>
      <Facts
        items={[
          { term: words('day'), value: format.dateTime(at) },
          { term: words('state'), value: words(`state.${state}`) },
          { term: words('owner'), value: ownerName ?? words('nobody') },
          { term: words('team'), value: team },
          { term: words('service'), value: serviceName(service) },
          { term: words('started'), value: format.dateTime(startedAt) },
          { term: words('source'), value: source, wide: true },
        ]}
      />
      <section>
        <h3 className={styles['heading']}>{words('history')}</h3>
        <DeadlineHistory deadline={deadline} />
      </section>
    </Stack>
  );
}

function DeadlineHistory({ deadline: { history } }: { deadline: DeadlineRow }) {
  const words = useWords(deadlineWords);
  const format = useFormat();
  return (
    <History
      items={history.toReversed().map(({ id, at, kind, actorName, dueAt, reason }) => ({
        id,
        at,
        what: words(`event.${kind}`),
        by: actorName ?? words('clockActor'),
        note: [words('event.due', { date: format.dateTime(dueAt) }), reason].filter(Boolean).join('\n'),
      }))}
    />
  );
}
