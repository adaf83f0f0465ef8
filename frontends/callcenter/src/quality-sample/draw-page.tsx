import { useQuery } from '@apollo/client/react';
import {
  DataList,
  EmptyState,
  notify,
  Num,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SidePanel,
  SkeletonLines,
  StateBadge,
  StepButton,
  useUrlState,
  useWords,
  type Column,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { CloseDialog } from './close-dialog.tsx';
import { DrawStateBadge } from './draw-state-badge.tsx';
import { QUALITY_DRAW, type Sample, type ShownDraw } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';
import { SampleView } from './sample-view.tsx';

const LIST = { to: '/callcenter/quality' } as const;

/** A draw with its samples; the one that is looked at is in the address. */
export function DrawPage({ id }: { id: string }) {
  const words = useWords(qualityWords);
  const { data, error, refetch } = useQuery(QUALITY_DRAW, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const draw = data?.qualityDraw;
  if (draw) return <DrawOfSamples draw={draw} onChanged={() => void refetch()} />;
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} backTo={{ ...LIST, label: words('back') }} />
      {error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EmptyState title={words('draw.none')} />
      ) : (
        <SkeletonLines lines={8} />
      )}
    </Page>
  );
}

function DrawOfSamples({ draw, onChanged }: { draw: ShownDraw; onChanged: () => void }) {
  const words = useWords(qualityWords);
  const [state, change] = useUrlState({ sample: '' });
  const [closes, setCloses] = useState(false);
  const { fromDay, toDay, perAgent, seed, closedAt, samples, scoredCount, sampleCount, meanScore } = draw;
  const shown = samples.find(({ id }) => id === state.sample);
  const title = words('draw.title', { from: fromDay, to: toDay });
  const goOn = (scored: Sample) => {
    onChanged();
    const next = nextAfter(samples, scored.id);
    if (!next) notify.done(words('allDone'));
    change({ sample: next?.id ?? '' });
  };
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        backTo={{ ...LIST, label: words('back') }}
        state={<DrawStateBadge closedAt={closedAt} />}
        clock={
          <>
            <span>{words('draw.facts', { count: perAgent, seed })}</span>
            {meanScore !== null && (
              <span>
                {words('mean')} <Num>{words('points', { score: meanScore })}</Num>
              </span>
            )}
          </>
        }
        actions={!closedAt && <StepButton label={words('close')} onRun={() => setCloses(true)} />}
      />
      <Panel title={words('samples')} count={words('progress.of', { scored: scoredCount, count: sampleCount })} flush>
        <DataList
          label={words('samples')}
          rows={samples}
          columns={useColumns()}
          keyOf={(sample) => sample.id}
          hrefOf={(sample) => `/callcenter/quality?draw=${draw.id}&sample=${sample.id}`}
          current={shown?.id}
          empty={<EmptyState title={words('draw.none')} />}
        />
      </Panel>
      {shown && (
        <SidePanel
          opened
          width={620}
          onClose={() => change({ sample: '' })}
          title={words('score.title', { agent: shown.agent?.name ?? '', number: shown.ticket?.number ?? '' })}
        >
          <SampleView
            key={`${shown.id}|${shown.version}`}
            sample={shown}
            draw={draw}
            onScored={goOn}
            onStale={onChanged}
          />
        </SidePanel>
      )}
      {closes && (
        <CloseDialog
          drawId={draw.id}
          left={sampleCount - scoredCount}
          onClose={() => setCloses(false)}
          onClosed={() => {
            setCloses(false);
            onChanged();
          }}
        />
      )}
    </Page>
  );
}

/** The next sample without a score that the viewer may score, from the one that was just scored on. */
function nextAfter(samples: readonly Sample[], scoredId: string): Sample | undefined {
  const at = samples.findIndex(({ id }) => id === scoredId);
  const others = [...samples.slice(at + 1), ...samples.slice(0, at)];
  return others.find(({ version, canScore }) => version === 0 && canScore);
}

function useColumns(): Column<Sample>[] {
  const words = useWords(qualityWords);
  return [
    { key: 'ticket', head: words('ticket'), width: '124px', cell: ({ ticket }) => <Num>{ticket?.number}</Num> },
    { key: 'agent', head: words('agent'), width: '104px', cell: ({ agent }) => agent?.name },
    { key: 'title', head: words('subject'), cell: ({ ticket }) => ticket?.title, wideOnly: true },
    {
      key: 'score',
      head: words('score'),
      width: '96px',
      align: 'end',
      cell: ({ score }) =>
        score === null ? <StateBadge>{words('noScore')}</StateBadge> : <Num>{words('points', { score })}</Num>,
    },
    { key: 'by', head: words('scoredBy'), width: '104px', cell: ({ scoredByName }) => scoredByName, wideOnly: true },
  ];
}
