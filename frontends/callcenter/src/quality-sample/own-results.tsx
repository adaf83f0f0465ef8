import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Faint,
  Moment,
  More,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  useWords,
} from '@madang/frontend-kit';
import { Link } from 'react-router';
import { MarkList } from './mark-list.tsx';
import { MY_QUALITY_SAMPLES } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

/** What was said of an agent's own work, newest first. */
export function OwnResults() {
  const words = useWords(qualityWords);
  const { data, error, loading, refetch, fetchMore } = useQuery(MY_QUALITY_SAMPLES, {
    fetchPolicy: 'cache-and-network',
  });
  const results = data?.myQualitySamples;
  const after = results?.pageInfo.endCursor;
  return (
    <Page title={words('mine')}>
      <PageHeader title={words('mine')} />
      <Faint>{words('mine.text')}</Faint>
      {results?.nodes.length === 0 && <EmptyState title={words('mine.none')} text={words('mine.none.text')} />}
      {results?.nodes.map((sample) => (
        <Panel
          key={sample.id}
          title={sample.ticket?.title ?? words('ticket.gone')}
          count={words('points', { score: sample.score ?? 0 })}
          actions={sample.ticket && <Link to={`/callcenter/tickets/${sample.ticket.id}`}>{sample.ticket.number}</Link>}
        >
          <MarkList sample={sample} />
          <Faint>
            {sample.scoredByName} {sample.scoredAt && <Moment at={sample.scoredAt} />}
          </Faint>
        </Panel>
      ))}
      <More
        has={results?.pageInfo.hasNextPage ?? false}
        busy={loading}
        load={() => void fetchMore({ variables: { after } })}
      />
      {!results && (error ? <ProblemArea error={error} onRetry={() => void refetch()} /> : <SkeletonLines lines={6} />)}
    </Page>
  );
}
