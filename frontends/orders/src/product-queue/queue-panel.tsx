import { useQuery } from '@apollo/client/react';
import {
  Faint,
  notify,
  notifyRefusal,
  Panel,
  ProblemArea,
  SkeletonLines,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { storefrontWords } from '../storefront/index.ts';
import { CANCEL_QUEUED, MOVE_IN_QUEUE, QUEUE_PRODUCTS } from './queue-acts.ts';
import { QueueRows, SentRows } from './queue-rows.tsx';
import type { QueueActs } from './queued.ts';
import styles from './queue.module.css';

const QUEUE = graphql(`
  query ProductQueue($storefrontId: ID!) {
    productQueue(storefrontId: $storefrontId, first: 50) {
      nodes {
        id
        state
        priority
        attempts
        notBefore
        queuedAt
        errorCode
        errorDetail
        product {
          id
          name
          styleCode
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    sentProducts(storefrontId: $storefrontId, first: 10) {
      nodes {
        id
        state
        endedAt
        errorCode
        errorDetail
        product {
          id
          name
          styleCode
        }
      }
    }
  }
`);

const POLL_MS = 10_000;

/** Products of a storefront that wait to be sent, with their order, and those that were sent. */
export function QueuePanel({ storefrontId }: { storefrontId: string }) {
  const words = useWords(storefrontWords);
  const { data, error, refetch } = useQuery(QUEUE, {
    variables: { storefrontId },
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
  });
  const acts = useQueueActs(storefrontId, () => void refetch());
  const queue = data?.productQueue;
  return (
    <Panel
      title={words('pushQueue.title')}
      {...(queue ? { count: `${queue.nodes.length}${queue.pageInfo.hasNextPage ? '+' : ''}` } : {})}
      actions={<Faint>{words('pushQueue.rule')}</Faint>}
      flush
    >
      {data && queue ? (
        <>
          {queue.nodes.length === 0 ? (
            <p className={styles['none']}>{words('pushQueue.none')}</p>
          ) : (
            <QueueRows queue={queue.nodes} {...acts} />
          )}
          {data.sentProducts.nodes.length > 0 && <SentRows sent={data.sentProducts.nodes} onAgain={acts.onAgain} />}
        </>
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={3} />
      )}
    </Panel>
  );
}

function useQueueActs(storefrontId: string, onDone: () => void): QueueActs {
  const words = useWords(storefrontWords);
  const hasRole = useHasRole();
  const [move] = useStep(MOVE_IN_QUEUE, (answer) => answer.moveInQueue);
  const [cancel] = useStep(CANCEL_QUEUED, (answer) => answer.cancelQueued);
  const [queue] = useStep(QUEUE_PRODUCTS, (answer) => answer.queueProducts);
  if (!hasRole('HEADQUARTERS', 'ADMIN', 'OPERATOR')) return { onMove: null, onCancel: null, onAgain: null };
  const after = async (outcome: ReturnType<typeof move> | ReturnType<typeof cancel> | ReturnType<typeof queue>) => {
    const ended = await outcome;
    notifyRefusal(ended);
    onDone();
    return ended.done;
  };
  return {
    onMove: ({ id }, place, priority) =>
      void after(move({ input: { queuedProductId: id, place, ...(priority ? { priority } : {}) } })),
    onCancel: ({ id }) => void after(cancel({ input: { queuedProductId: id } })),
    onAgain: ({ product }) =>
      void after(queue({ input: { storefrontId, productIds: [product.id] } })).then((done) => {
        if (done) notify.done(words('queued'));
      }),
  };
}
