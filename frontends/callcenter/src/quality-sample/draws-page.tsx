import { useQuery } from '@apollo/client/react';
import {
  DataList,
  EmptyState,
  Moment,
  Num,
  Page,
  PageHeader,
  Panel,
  StepButton,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DrawForm } from './draw-form.tsx';
import { DrawStateBadge } from './draw-state-badge.tsx';
import { QUALITY_DRAWS, type ListedDraw } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

const hrefOf = ({ id }: { readonly id: string }) => `/callcenter/quality?draw=${id}`;

/** Draws of samples, newest first, and the way to a new one. */
export function DrawsPage() {
  const words = useWords(qualityWords);
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  const { data, error, loading, refetch, fetchMore } = useQuery(QUALITY_DRAWS, { fetchPolicy: 'cache-and-network' });
  const draws = data?.qualityDraws;
  const after = draws?.pageInfo.endCursor;
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={
          <>
            <Link to="/callcenter/quality/criteria">{words('criteria')}</Link>
            <StepButton
              primary
              label={words('new')}
              hotKey="F2"
              icon={<IconPlus size={14} aria-hidden />}
              onRun={() => setNew(true)}
            />
          </>
        }
      />
      <Panel title={words('draws')} flush>
        <DataList
          label={words('draws')}
          rows={draws?.nodes}
          columns={useColumns()}
          keyOf={({ id }) => id}
          hrefOf={hrefOf}
          empty={<EmptyState title={words('draws.none')} text={words('draws.none.text')} />}
          error={error}
          onRetry={() => void refetch()}
          more={{
            has: draws?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after } }),
          }}
        />
      </Panel>
      {isNew && <DrawForm onClose={() => setNew(false)} onDrawn={(id) => void navigate(hrefOf({ id }))} />}
    </Page>
  );
}

function useColumns(): Column<ListedDraw>[] {
  const words = useWords(qualityWords);
  return [
    {
      key: 'period',
      head: words('period'),
      cell: ({ fromDay, toDay }) => <Num>{fromDay === toDay ? fromDay : `${fromDay} ~ ${toDay}`}</Num>,
    },
    {
      key: 'state',
      head: words('state'),
      width: '96px',
      cell: ({ closedAt }) => <DrawStateBadge closedAt={closedAt} />,
    },
    {
      key: 'progress',
      head: words('progress'),
      width: '88px',
      align: 'end',
      cell: ({ scoredCount, sampleCount }) => (
        <Num>{words('progress.of', { scored: scoredCount, count: sampleCount })}</Num>
      ),
    },
    {
      key: 'mean',
      head: words('mean'),
      width: '80px',
      align: 'end',
      cell: ({ meanScore }) => meanScore !== null && <Num>{words('points', { score: meanScore })}</Num>,
    },
    { key: 'by', head: words('by'), width: '104px', cell: ({ drawnByName }) => drawnByName, wideOnly: true },
    {
      key: 'at',
      head: words('at'),
      width: '136px',
      cell: ({ drawnAt }) => <Moment at={drawnAt} short />,
      wideOnly: true,
    },
  ];
}
