import { useQuery } from '@apollo/client/react';
import {
  Chips,
  DataList,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  StepButton,
  useFormat,
  useHasRole,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { CollectiveDisputeListQuery } from '../gql/graphql.ts';
import { COLLECTIVE_DISPUTES, STATES } from './collective-query.ts';
import { CollectiveStateBadge } from './collective-state-badge.tsx';
import { collectiveWords } from './collective-words.ts';
import { RequestDialog } from './request-dialog.tsx';

type Row = CollectiveDisputeListQuery['collectiveDisputes']['nodes'][number];

/** Disputes of many consumers with one business (집단분쟁, K16), newest first. */
export function CollectiveListPage() {
  const words = useWords(collectiveWords);
  const mayRequest = useHasRole()('OFFICER', 'LEAD');
  const [requesting, setRequesting] = useState(false);
  const [{ state }, change] = useUrlState({ state: [] });
  const states = STATES.filter((each) => state.includes(each));
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(COLLECTIVE_DISPUTES, {
    variables: states.length === 0 ? {} : { states },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? (loading ? previousData : undefined))?.collectiveDisputes;
  const more = page?.pageInfo.hasNextPage ?? false;
  const request = mayRequest && (
    <StepButton primary label={words('act.REQUEST')} hotKey="F2" onRun={() => setRequesting(true)} />
  );
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} actions={request} />
      <FilterBar>
        <Chips
          label={words('states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(next) => change({ state: next })}
        />
      </FilterBar>
      <Panel title={words('title')} count={page && `${page.nodes.length}${more ? '+' : ''}`} flush>
        <DataList
          label={words('title')}
          columns={useColumns()}
          rows={page?.nodes}
          keyOf={({ id }) => id}
          hrefOf={({ id }) => `/disputes/collective/${id}`}
          error={error}
          onRetry={() => void refetch()}
          empty={<EmptyState icon={IconUsersGroup} title={words('none')} text={words('none.text')} />}
          more={{
            has: more,
            busy: loading,
            load: () => void fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
      <RequestDialog
        opened={requesting}
        onClose={() => {
          setRequesting(false);
          void refetch();
        }}
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const words = useWords(collectiveWords);
  const { lastDay } = useFormat();
  return [
    { key: 'number', head: words('head.number'), width: '72px', cell: ({ number }) => number },
    {
      key: 'state',
      head: words('head.state'),
      width: '128px',
      cell: ({ state }) => <CollectiveStateBadge state={state} />,
    },
    { key: 'title', head: words('head.title'), cell: ({ title }) => title },
    {
      key: 'business',
      head: words('head.business'),
      width: '168px',
      cell: ({ business }) => business?.name,
      wideOnly: true,
    },
    {
      key: 'participants',
      head: words('head.participants'),
      width: '96px',
      cell: ({ participants }) => words('people', { count: participants ?? 0 }),
      wideOnly: true,
    },
    {
      key: 'joinUntil',
      head: words('head.joinUntil'),
      width: '136px',
      cell: ({ joinUntil }) => joinUntil && lastDay(joinUntil),
      wideOnly: true,
    },
  ];
}
