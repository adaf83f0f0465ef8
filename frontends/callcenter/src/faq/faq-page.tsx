import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  FilterBar,
  More,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SearchField,
  SkeletonLines,
  StepButton,
  useHasRole,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FaqEntriesQuery } from '../gql/graphql.ts';
import { FAQ_ENTRIES } from './faq-documents.ts';
import { FaqEntries } from './faq-entries.tsx';
import { FaqForm } from './faq-form.tsx';
import { faqWords } from './faq-words.ts';

type Entry = FaqEntriesQuery['faqEntries']['nodes'][number];

const PAGE = 30;

/** Frequent questions: found by anybody at the desk, written by who leads it. */
export function FaqPage() {
  const words = useWords(faqWords);
  const hasRole = useHasRole();
  const [{ q, category }, change] = useUrlState({ q: '', category: '' });
  const [edited, setEdited] = useState<Entry | 'NEW' | null>(null);
  const variables = { search: q, category: category === '' ? null : category, first: PAGE };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(FAQ_ENTRIES, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? (loading ? previousData : undefined);
  const { hasNextPage = false, endCursor } = shown?.faqEntries.pageInfo ?? {};
  const leads = hasRole('SENIOR', 'ADMIN');
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={
          leads && (
            <StepButton
              primary
              label={words('new')}
              hotKey="F2"
              icon={<IconPlus size={14} />}
              onRun={() => setEdited('NEW')}
            />
          )
        }
      />
      <FilterBar>
        <SearchField label={words('search')} value={q} onChange={(text) => change({ q: text })} />
        <Chips
          label={words('category')}
          options={(shown?.faqCategories ?? []).map(({ name, count }) => ({ value: name, label: `${name} ${count}` }))}
          value={category === '' ? [] : [category]}
          onChange={(next) => change({ category: next.find((name) => name !== category) ?? '' })}
        />
      </FilterBar>
      <Panel
        title={category === '' ? words('all') : category}
        count={shown && `${shown.faqEntries.nodes.length}${hasNextPage ? '+' : ''}`}
        flush
      >
        {shown ? (
          <FaqEntries entries={shown.faqEntries.nodes} onEdit={leads ? setEdited : null} />
        ) : error ? (
          <ProblemArea error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonLines lines={8} />
        )}
        {shown?.faqEntries.nodes.length === 0 && <EmptyState title={words('none')} text={words('none.text')} />}
        <More has={hasNextPage} busy={loading} load={() => void fetchMore({ variables: { after: endCursor } })} />
      </Panel>
      {edited && (
        <FaqForm
          entryId={edited === 'NEW' ? null : edited.id}
          values={edited === 'NEW' ? { category, question: '', answer: '' } : sayingOf(edited)}
          onClose={() => setEdited(null)}
          onChanged={() => {
            setEdited(null);
            void refetch();
          }}
        />
      )}
    </Page>
  );
}

function sayingOf({ category, question, answer }: Entry) {
  return { category, question, answer };
}
