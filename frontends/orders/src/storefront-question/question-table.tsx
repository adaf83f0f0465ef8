import { DataList, Faint, Moment, useWords, type Column, type DataListProps } from '@madang/frontend-kit';
import type { ListedQuestion } from './question-documents.ts';
import { QuestionStateBadge } from './question-state-badge.tsx';
import { questionWords } from './question-words.ts';
import { QuestionedOrder } from './questioned-order.tsx';
import styles from './questions.module.css';

type QuestionTableProps = Pick<
  DataListProps<ListedQuestion>,
  'rows' | 'error' | 'onRetry' | 'empty' | 'more' | 'current'
>;

/** Questions as a table; a row opens beside the list. */
export function QuestionTable(props: QuestionTableProps) {
  const words = useWords(questionWords);
  return (
    <DataList
      {...props}
      label={words('title')}
      columns={useColumns()}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => hrefOf(id)}
    />
  );
}

function useColumns(): Column<ListedQuestion>[] {
  const words = useWords(questionWords);
  return [
    { key: 'question', head: words('question'), cell: (row) => <Asked row={row} /> },
    {
      key: 'state',
      head: words('state'),
      width: '104px',
      cell: ({ state }) => <QuestionStateBadge state={state} />,
    },
    { key: 'product', head: words('product'), width: '136px', cell: ({ productName }) => productName, wideOnly: true },
    {
      key: 'order',
      head: words('order'),
      width: '156px',
      cell: (row) => <QuestionedOrder question={row} />,
      wideOnly: true,
    },
    {
      key: 'storefront',
      head: words('storefront'),
      width: '92px',
      cell: ({ storefront }) => storefront.name,
      wideOnly: true,
    },
    { key: 'asker', head: words('asker'), width: '88px', cell: ({ askerName }) => askerName, wideOnly: true },
    {
      key: 'answeredBy',
      head: words('answeredBy'),
      width: '88px',
      cell: ({ state, answeredByName }) =>
        answeredByName ?? (state === 'TOLD' && <Faint>{words('answeredBy.there')}</Faint>),
      wideOnly: true,
    },
    { key: 'asked', head: words('asked'), width: '112px', cell: ({ askedAt }) => <Moment at={askedAt} short /> },
  ];
}

/** What is asked in one line: the title where there is one, then the words. */
function Asked({ row: { title, content } }: { row: ListedQuestion }) {
  return (
    <span className={styles['asked']}>
      {title ?? content} {title !== null && <span className={styles['content']}>{content}</span>}
    </span>
  );
}

/** The same list with one question opened beside it. */
function hrefOf(id: string): string {
  const search = new URLSearchParams(location.search);
  search.set('question', id);
  return `?${search.toString()}`;
}
