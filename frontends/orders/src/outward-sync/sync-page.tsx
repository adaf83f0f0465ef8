import { useQuery } from '@apollo/client/react';
import { Page, PageHeader, useLive, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { ChannelsPanel } from './channels-panel.tsx';
import { DriftsPanel } from './drifts-panel.tsx';
import { syncWords } from './outward-sync-words.ts';
import { RefusedPanel } from './refused-panel.tsx';
import { TasksPanel } from './tasks-panel.tsx';

const SYNC = graphql(`
  query SyncPage {
    channelSyncs {
      ...ChannelHealth_channel @unmask
    }
  }

  fragment ChannelHealth_channel on ChannelSync {
    id
    name
    connector
    isActive
    trouble
    troubleSince
    retryAt
    lastDoneAt
    listings
    refusedCount
    waitingTasks
    failedTasks
    openDrifts
    refusedListings {
      externalVariant
      pushError
      pushErrorDetail
      variant {
        id
        sku
      }
    }
    lastReconciliation {
      id
      state
      listingsRead
      driftsFound
      errorCode
      startedAt
      endedAt
    }
    storefront {
      id
      code
      name
    }
  }
`);

const CHANGED = graphql(`
  subscription SyncChanged {
    channelSyncChanged {
      ...ChannelHealth_channel @unmask
    }
  }
`);

const POLL_MS = 15_000;

/** How things stand with every marketplace: what was not taken, with the way to send it again, and what differed. */
export function SyncPage() {
  const words = useWords(syncWords);
  const { data, error, refetch } = useQuery(SYNC, { fetchPolicy: 'cache-and-network', pollInterval: POLL_MS });
  const [round, setRound] = useState(0);
  const again = () => {
    setRound((before) => before + 1);
    void refetch();
  };
  // Hears when trouble begins or ends, or a comparison ends.
  useLive(CHANGED, {}, again);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <ChannelsPanel channels={data?.channelSyncs} error={error} onRetry={again} onDone={again} />
      <TasksPanel state="FAILED" round={round} onDone={again} />
      <RefusedPanel channels={data?.channelSyncs ?? []} onDone={again} />
      <TasksPanel state="WAITING" round={round} onDone={again} />
      <DriftsPanel round={round} />
    </Page>
  );
}
