import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Facts,
  Faint,
  Moment,
  ProblemArea,
  Prose,
  SkeletonLines,
  Stack,
  useWords,
} from '@madang/frontend-kit';
import { Link } from 'react-router';
import { MarkList } from './mark-list.tsx';
import { SAMPLED_TICKET, type Sample, type ShownDraw } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';
import { ScoreForm } from './score-form.tsx';

/** A sample: what was said, and its score, to be given or read. */
export function SampleView(props: {
  sample: Sample;
  draw: ShownDraw;
  onScored: (sample: Sample) => void;
  onStale: () => void;
}) {
  const { sample, draw, onScored, onStale } = props;
  const words = useWords(qualityWords);
  const whyNot = draw.closedAt
    ? words('score.closed')
    : sample.version > 0
      ? words('score.other', { name: sample.scoredByName ?? '' })
      : words('score.own');
  return (
    <Stack gap="md">
      <SampledTicket ticketId={sample.ticket?.id ?? null} />
      {sample.canScore ? (
        <ScoreForm sample={sample} onScored={onScored} onStale={onStale} />
      ) : (
        <>
          <Faint>{whyNot}</Faint>
          {sample.version > 0 && <MarkList sample={sample} />}
        </>
      )}
    </Stack>
  );
}

function SampledTicket({ ticketId }: { ticketId: string | null }) {
  const words = useWords(qualityWords);
  const { data, error, refetch } = useQuery(SAMPLED_TICKET, { variables: { id: ticketId ?? '' }, skip: !ticketId });
  const ticket = data?.ticket;
  if (error) return <ProblemArea error={error} onRetry={() => void refetch()} />;
  if (!ticketId || (data && !ticket)) return <EmptyState small title={words('ticket.gone')} />;
  if (!ticket) return <SkeletonLines lines={6} />;
  const { number, title, content, operatorMemo, receivedAt, type, outcome, customer } = ticket;
  return (
    <Facts
      items={[
        { term: words('ticket'), value: <Link to={`/callcenter/tickets/${ticket.id}`}>{number}</Link> },
        { term: words('received'), value: <Moment at={receivedAt} /> },
        { term: words('type'), value: type?.label },
        { term: words('outcome'), value: outcome?.label },
        { term: words('customer'), value: customer?.name },
        { term: words('subject'), value: title, wide: true },
        { term: words('content'), value: <Prose>{content}</Prose>, wide: true },
        { term: words('memo'), value: operatorMemo && <Prose>{operatorMemo}</Prose>, wide: true },
      ]}
    />
  );
}
