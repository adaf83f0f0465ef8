import { useQuery } from '@apollo/client/react';
import {
  Button,
  Faint,
  Moment,
  More,
  Num,
  Panel,
  ProblemArea,
  SkeletonLines,
  StateBadge,
  useWords,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { SyncTasksQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { syncWords } from './outward-sync-words.ts';
import { useSyncActs } from './sync-acts.ts';
import { useReason } from './use-reason.ts';
import styles from './sync.module.css';

const TASKS = graphql(`
  query SyncTasks($state: OutwardTaskState!, $after: String) {
    outwardTasks(state: $state, first: 20, after: $after) {
      nodes {
        id
        kind
        isHeld
        claimAnswer
        attempts
        retryAt
        errorCode
        errorDetail
        createdAt
        trackingNumber
        order {
          id
          number
        }
        channel {
          id
          name
          storefront {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Task = SyncTasksQuery['outwardTasks']['nodes'][number];

/** Parcels and holds that marketplaces are to be told or did not take; each can be sent again. */
export function TasksPanel({
  state,
  round,
  onDone,
}: {
  state: 'FAILED' | 'WAITING';
  round: number;
  onDone: () => void;
}) {
  const words = useWords(syncWords);
  const acts = useSyncActs(onDone);
  const { data, error, loading, refetch, fetchMore } = useQuery(TASKS, {
    variables: { state },
    fetchPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (round > 0) void refetch();
  }, [round, refetch]);
  const tasks = data?.outwardTasks;
  if (state === 'WAITING' && tasks?.nodes.length === 0) return null;
  const title = words(state === 'FAILED' ? 'tasks' : 'tasks.waiting');
  return (
    <Panel
      title={title}
      {...(tasks ? { count: `${tasks.nodes.length}${tasks.pageInfo.hasNextPage ? '+' : ''}` } : {})}
      flush
    >
      {tasks ? (
        tasks.nodes.length === 0 ? (
          <p className={styles['none']}>{words('tasks.none')}</p>
        ) : (
          <ul className={styles['rows']} aria-label={title}>
            {tasks.nodes.map((task) => (
              <Row key={task.id} task={task} onRetry={acts && (() => acts.retry(task.channel.id, [task.id]))} />
            ))}
          </ul>
        )
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={2} />
      )}
      {tasks && (
        <More
          has={tasks.pageInfo.hasNextPage}
          busy={loading}
          load={() => void fetchMore({ variables: { after: tasks.pageInfo.endCursor } })}
        />
      )}
    </Panel>
  );
}

function Row({ task, onRetry }: { task: Task; onRetry: (() => void) | null }) {
  const words = useWords(syncWords);
  const reason = useReason();
  const { kind, isHeld, claimAnswer, order, trackingNumber, channel, errorCode, errorDetail, attempts, createdAt } =
    task;
  const what = kind === 'CLAIM' ? (claimAnswer ?? 'COMPLETE') : kind === 'HOLD' && !isHeld ? 'RELEASE' : kind;
  return (
    <li>
      <span className={styles['what']}>
        <Link to={`/orders/${order.id}`}>
          <Num>{order.number}</Num>
        </Link>{' '}
        {words(`task.${what}`)} {trackingNumber && <Num>{trackingNumber}</Num>}
        <span className={styles['detail']}>
          {channel.storefront.name} · {channel.name} · <Moment at={createdAt} short />
          {attempts > 0 && ` · ${words('task.attempts', { count: attempts })}`}
        </span>
      </span>
      {errorCode && (
        <span className={styles['why']}>
          <StateBadge tone={errorCode === 'UNCLEAR' ? 'soon' : 'danger'}>{reason(errorCode)}</StateBadge>
          {errorDetail && <Faint>{errorDetail}</Faint>}
        </span>
      )}
      {onRetry && errorCode && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={words('retry.of', { name: order.number })}
          onClick={onRetry}
        >
          {words('retry')}
        </Button>
      )}
    </li>
  );
}
