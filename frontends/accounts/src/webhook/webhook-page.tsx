import { useQuery } from '@apollo/client/react';
import {
  Columns,
  EmptyState,
  Facts,
  Moment,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import type { WebhookDetailQuery } from '../gql/graphql.ts';
import { accountsWords } from '../words.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { eventName } from './event-name.ts';
import { WebhookActions } from './webhook-actions.tsx';
import { WEBHOOK } from './webhook-query.ts';
import { WebhookState } from './webhook-state.tsx';

/** A webhook as its page has it. */
export type ShownWebhook = NonNullable<WebhookDetailQuery['webhook']>;

/** Time after which what waits is looked at again, in milliseconds. */
const LOOK_AGAIN_MS = 3000;

const STATES = ['WAITING', 'DELIVERED', 'DEAD'] as const;

/** One webhook: what it is, what was sent to it, and what can be done. */
export function WebhookPage() {
  const words = useWords(accountsWords);
  const { id = '' } = useParams();
  const [{ state }, change] = useUrlState({ state: '' });
  const chosen = STATES.find((word) => word === state);
  const query = useQuery(WEBHOOK, {
    variables: { id, ...(chosen ? { state: chosen } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const { data, previousData, loading, error, refetch, fetchMore, startPolling, stopPolling } = query;
  const webhook = (data ?? (loading ? previousData : undefined))?.webhook;
  const isWaiting = webhook?.deliveries.nodes.some(({ state: each }) => each === 'WAITING') ?? false;
  useEffect(() => {
    if (isWaiting) startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  if (!webhook) {
    return (
      <Page title={words('hooks.title')}>
        {error && <ProblemArea error={error} onRetry={() => void refetch()} />}
        {!error && (loading ? <SkeletonLines lines={6} /> : <EmptyState title={words('hook.missing')} />)}
      </Page>
    );
  }
  return (
    <Page title={webhook.name}>
      <PageHeader
        title={webhook.name}
        state={<WebhookState webhook={webhook} />}
        backTo={{ to: '/accounts/webhooks', label: words('hooks.title') }}
        actions={<WebhookActions webhook={webhook} onDone={() => void refetch()} />}
      />
      {webhook.disabledReason && <p role="status">{words(`hook.disabled.${webhook.disabledReason}`)}</p>}
      <Columns
        main={
          <DeliveryLog
            deliveries={webhook.deliveries}
            state={chosen ?? null}
            onState={(next) => change({ state: next ?? '' })}
            busy={loading}
            onMore={() => void fetchMore({ variables: { after: webhook.deliveries.pageInfo.endCursor } })}
            onChanged={() => void refetch()}
          />
        }
        side={<WebhookFacts webhook={webhook} />}
      />
    </Page>
  );
}

function WebhookFacts({ webhook }: { webhook: ShownWebhook }) {
  const words = useWords(accountsWords);
  return (
    <Panel title={words('hook.facts')}>
      <Facts
        items={[
          { term: words('hook.url'), value: webhook.url, wide: true },
          { term: words('hook.events'), value: webhook.eventTypes.map(eventName).join(', '), wide: true },
          { term: words('hook.created'), value: <Moment at={webhook.createdAt} /> },
          { term: words('person.name'), value: webhook.createdByName },
          {
            term: words('key.rotate.old'),
            value: webhook.oldSecretUntil ? <Moment at={webhook.oldSecretUntil} /> : null,
          },
        ]}
      />
    </Panel>
  );
}
