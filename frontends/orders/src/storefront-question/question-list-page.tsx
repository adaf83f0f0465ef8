import { useQuery } from '@apollo/client/react';
import {
  Button,
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconMessageQuestion } from '@tabler/icons-react';
import type { StorefrontQuestionState } from '../gql/graphql.ts';
import { StorefrontSelect } from '../storefront/index.ts';
import { QUESTIONS } from './question-documents.ts';
import { QuestionSide } from './question-side.tsx';
import { QuestionTable } from './question-table.tsx';
import { questionWords } from './question-words.ts';

/** States by whose move it is: ours first. */
const STATES = ['ASKED', 'REFUSED', 'ANSWERED', 'TOLD'] as const satisfies readonly StorefrontQuestionState[];

/** States in which somebody is to answer; shown unless others are chosen. */
const OPEN: readonly StorefrontQuestionState[] = ['ASKED', 'REFUSED'];

/** What buyers ask at marketplaces, by state and storefront; a question is answered beside the list (E9, C5). */
export function QuestionListPage() {
  const words = useWords(questionWords);
  const [{ state, storefront, question }, change] = useUrlState({ state: OPEN, storefront: '', question: '' });
  const states = STATES.filter((each) => state.includes(each));
  const filter = { ...(states.length === 0 ? {} : { states }), ...(storefront === '' ? {} : { storefront }) };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(QUESTIONS, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? (loading ? previousData : undefined))?.storefrontQuestions;
  const next = nextOpen(found?.nodes ?? [], question);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <FilterBar>
        <StorefrontSelect value={storefront} onChange={(code) => change({ storefront: code })} />
        <Chips
          label={words('states')}
          options={STATES.map((value) => ({ value, label: words(`state.${value}`) }))}
          value={states}
          onChange={(wanted) => change({ state: wanted })}
        />
      </FilterBar>
      <Panel
        title={words('title')}
        {...(found ? { count: `${found.nodes.length}${found.pageInfo.hasNextPage ? '+' : ''}` } : {})}
        flush
      >
        <QuestionTable
          rows={found?.nodes}
          current={question}
          error={error}
          onRetry={() => void refetch()}
          empty={
            <Nothing states={states} storefront={storefront} onAll={() => change({ state: [], storefront: '' })} />
          }
          more={{
            has: found?.pageInfo.hasNextPage ?? false,
            busy: loading,
            load: () => void fetchMore({ variables: { after: found?.pageInfo.endCursor } }),
          }}
        />
      </Panel>
      <QuestionSide
        questionId={question}
        onClose={() => change({ question: '' })}
        onNext={next === null ? null : () => change({ question: next })}
      />
    </Page>
  );
}

/** Question to answer after this one as the list has them, from its beginning again after its end. */
function nextOpen(listed: readonly { readonly id: string; readonly state: StorefrontQuestionState }[], id: string) {
  const at = listed.findIndex((one) => one.id === id);
  const others = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))];
  return others.find(({ state }) => OPEN.includes(state))?.id ?? null;
}

function Nothing(props: { states: readonly StorefrontQuestionState[]; storefront: string; onAll: () => void }) {
  const { states, storefront, onAll } = props;
  const words = useWords(questionWords);
  if (states.length === 0 && storefront === '')
    return <EmptyState icon={IconMessageQuestion} title={words('none.at.all')} text={words('none.at.all.text')} />;
  const isOpen = storefront === '' && states.length > 0 && states.every((each) => OPEN.includes(each));
  return (
    <EmptyState
      icon={IconMessageQuestion}
      title={words(isOpen ? 'none.open' : 'none')}
      text={words(isOpen ? 'none.open.text' : 'none.text')}
      action={
        <Button variant="default" onClick={onAll}>
          {words('none.all')}
        </Button>
      }
    />
  );
}
