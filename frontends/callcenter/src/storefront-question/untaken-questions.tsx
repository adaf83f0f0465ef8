import { useQuery } from '@apollo/client/react';
import { DataList, EmptyState, Moment, useWords, type Column } from '@madang/frontend-kit';
import { useRefetchOnNews } from '../call/index.ts';
import type { UntakenQuestionsQuery } from '../gql/graphql.ts';
import { useTakeColumns, useTakeTicket } from '../ticket/index.ts';
import { UNTAKEN_QUESTIONS } from './question-documents.ts';
import { questionWords } from './question-words.ts';

type Row = UntakenQuestionsQuery['untakenQuestions']['nodes'][number];

/** What buyers ask and nobody has taken (판매처 문의): who takes one has it, and of two at once one is told who was first. */
export function UntakenQuestions(props: { hrefOf: (ticketId: string) => string; onTaken: (ticketId: string) => void }) {
  const words = useWords(questionWords);
  const { data, loading, error, refetch, fetchMore } = useQuery(UNTAKEN_QUESTIONS, {
    fetchPolicy: 'cache-and-network',
  });
  useRefetchOnNews(refetch);
  const [take, busy] = useTakeTicket(props.onTaken, () => void refetch());
  const columns = useColumns(take, busy);
  const questions = data?.untakenQuestions;
  const endCursor = questions?.pageInfo.endCursor;
  return (
    <DataList
      label={words('title')}
      columns={columns}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => props.hrefOf(id)}
      isOverdue={({ overdue }) => overdue}
      rows={questions?.nodes}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState small title={words('none')} text={words('none.text')} />}
      more={{
        has: questions?.pageInfo.hasNextPage ?? false,
        busy: loading,
        load: () => void fetchMore({ variables: { after: endCursor } }),
      }}
    />
  );
}

function useColumns(take: (row: Row) => Promise<void>, busy: boolean): readonly Column<Row>[] {
  const words = useWords(questionWords);
  const last = useTakeColumns(take, busy);
  return [
    { key: 'number', head: words('column.number'), width: '108px', cell: ({ number }) => number },
    {
      key: 'storefront',
      head: words('column.storefront'),
      width: '84px',
      cell: ({ question }) => question?.storefrontCode,
      wideOnly: true,
    },
    {
      key: 'kind',
      head: words('column.kind'),
      width: '84px',
      cell: ({ question }) => question && words(`kind.${question.kind}`),
      wideOnly: true,
    },
    { key: 'title', head: words('column.title'), cell: ({ title }) => title },
    {
      key: 'product',
      head: words('column.product'),
      width: '200px',
      cell: ({ question }) => question?.productName,
      wideOnly: true,
    },
    {
      key: 'asked',
      head: words('column.asked'),
      width: '124px',
      cell: ({ question }) => question && <Moment at={question.askedAt} short />,
      wideOnly: true,
    },
    ...last,
  ];
}
