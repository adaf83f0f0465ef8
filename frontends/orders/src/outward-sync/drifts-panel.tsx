import { useQuery } from '@apollo/client/react';
import {
  Moment,
  More,
  Num,
  Panel,
  ProblemArea,
  SkeletonLines,
  StateBadge,
  useWords,
  type Tone,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { SyncDriftsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { syncWords } from './outward-sync-words.ts';
import styles from './sync.module.css';

const DRIFTS = graphql(`
  query SyncDrifts($after: String) {
    channelDrifts(first: 20, after: $after) {
      nodes {
        id
        kind
        state
        seen
        expected
        externalNumber
        foundAt
        repairedAt
        variant {
          id
          sku
        }
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

type Drift = SyncDriftsQuery['channelDrifts']['nodes'][number];

const TONES: Readonly<Record<Drift['state'], Tone>> = { FOUND: 'soon', REPAIRED: 'done', FAILED: 'danger' };

/** Differences between marketplaces and us: what was there, what should be, and whether it was mended. */
export function DriftsPanel({ round }: { round: number }) {
  const words = useWords(syncWords);
  const { data, error, loading, refetch, fetchMore } = useQuery(DRIFTS, { fetchPolicy: 'cache-and-network' });
  useEffect(() => {
    if (round > 0) void refetch();
  }, [round, refetch]);
  const drifts = data?.channelDrifts;
  return (
    <Panel
      title={words('drifts')}
      {...(drifts ? { count: `${drifts.nodes.length}${drifts.pageInfo.hasNextPage ? '+' : ''}` } : {})}
      flush
    >
      {drifts ? (
        drifts.nodes.length === 0 ? (
          <p className={styles['none']}>{words('drifts.none')}</p>
        ) : (
          <DriftTable drifts={drifts.nodes} />
        )
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={3} />
      )}
      {drifts && (
        <More
          has={drifts.pageInfo.hasNextPage}
          busy={loading}
          load={() => void fetchMore({ variables: { after: drifts.pageInfo.endCursor } })}
        />
      )}
    </Panel>
  );
}

function DriftTable({ drifts }: { drifts: readonly Drift[] }) {
  const words = useWords(syncWords);
  return (
    <table className={styles['table']} aria-label={words('drifts')}>
      <thead>
        <tr>
          <th scope="col">{words('drift.kind')}</th>
          <th scope="col">{words('drift.subject')}</th>
          <th scope="col">{words('drift.seen')}</th>
          <th scope="col">{words('drift.expected')}</th>
          <th scope="col">{words('health')}</th>
          <th scope="col">{words('drift.found')}</th>
        </tr>
      </thead>
      <tbody>
        {drifts.map((drift) => (
          <tr key={drift.id}>
            <td className={styles['name']}>{words(`drift.${drift.kind}`)}</td>
            <td>
              <Subject drift={drift} />
              <span className={styles['detail']}>
                {drift.channel.storefront.name} · {drift.channel.name}
              </span>
            </td>
            <td data-term={words('drift.seen')}>{drift.seen}</td>
            <td data-term={words('drift.expected')}>{drift.expected}</td>
            <td>
              <StateBadge tone={TONES[drift.state]}>{words(`drift.${drift.state}`)}</StateBadge>
            </td>
            <td>
              <Moment at={drift.foundAt} short />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Subject({ drift: { order, variant, externalNumber } }: { drift: Drift }) {
  if (order) {
    return (
      <Link to={`/orders/${order.id}`}>
        <Num>{order.number}</Num>
      </Link>
    );
  }
  return <Num>{variant?.sku ?? externalNumber ?? '–'}</Num>;
}
