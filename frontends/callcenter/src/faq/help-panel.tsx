import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  EmptyState,
  ProblemArea,
  SearchField,
  SegmentedControl,
  SkeletonLines,
  Text,
  useFormat,
  useSession,
  useWords,
} from '@madang/frontend-kit';
import { useState, type KeyboardEvent } from 'react';
import { fillPlaces, REPLY_TEMPLATES, type PlaceValues } from '../reply-template/index.ts';
import { COUNT_FAQ_USE, FAQ_ENTRIES } from './faq-documents.ts';
import { faqWords } from './faq-words.ts';
import { Helps, type Help } from './helps.tsx';
import styles from './helps.module.css';

/** As many as there are number keys. */
const SHOWN = 9;

const NOTHING_KNOWN: PlaceValues = {};

/** Answers and replies for who is writing: found by words, put into the text by a number key or a click. */
export function HelpPanel({
  onInsert,
  values = NOTHING_KNOWN,
}: {
  readonly onInsert: (text: string) => void;
  /** What the desk has before it, for the places of replies: 고객명, 접수번호, 주문번호, 상품명. */
  readonly values?: PlaceValues;
}) {
  const words = useWords(faqWords);
  const client = useApolloClient();
  const [kind, setKind] = useState<'FAQ' | 'REPLY'>('FAQ');
  const [search, setSearch] = useState('');
  const faq = useQuery(FAQ_ENTRIES, { variables: { search, first: SHOWN }, skip: kind !== 'FAQ' });
  const replies = useHelpfulReplies(search, values, kind === 'REPLY');
  const entries = (faq.data ?? faq.previousData)?.faqEntries.nodes;
  const helps = kind === 'FAQ' ? entries?.map(helpOf) : replies.helps;
  const problem = kind === 'FAQ' ? faq.error : replies.error;
  const insert = (help: Help) => {
    onInsert(help.text);
    // The text is in its place already; whether it was counted is no matter for who is on the phone.
    if (kind === 'FAQ')
      void client.mutate({ mutation: COUNT_FAQ_USE, variables: { input: { entryId: help.id } } }).catch(() => {});
  };
  const insertByKey = (event: KeyboardEvent) => {
    const { target } = event;
    const isSearching = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
    const help = /^(Digit|Numpad)[1-9]$/.test(event.code) ? helps?.[Number(event.code.slice(-1)) - 1] : undefined;
    if (!help || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (isSearching && !event.altKey) return;
    event.preventDefault();
    insert(help);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside have the focus; number keys are an extra
    <div role="group" aria-label={words('help.title')} onKeyDown={insertByKey}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={words('help.kind')}
        value={kind}
        onChange={(next) => setKind(next === 'REPLY' ? 'REPLY' : 'FAQ')}
        data={[
          { value: 'FAQ', label: words('title') },
          { value: 'REPLY', label: words('help.replies') },
        ]}
      />
      <div className={styles['search']}>
        <SearchField label={words('search')} value={search} onChange={setSearch} first />
      </div>
      {helps ? (
        <Helps helps={helps} onInsert={insert} />
      ) : problem ? (
        <ProblemArea small error={problem} onRetry={() => void faq.refetch()} />
      ) : (
        <SkeletonLines lines={4} />
      )}
      {helps?.length === 0 && <EmptyState small title={words('none')} text={words('none.text')} />}
      <Text size="xs" c="dimmed">
        {words('help.hint')}
      </Text>
    </div>
  );
}

function helpOf({
  id,
  category,
  question,
  answer,
}: {
  id: string;
  category: string;
  question: string;
  answer: string;
}) {
  return { id, title: question, detail: category, text: answer };
}

function useHelpfulReplies(search: string, values: PlaceValues, wanted: boolean) {
  const format = useFormat();
  const { person } = useSession();
  const { data, error } = useQuery(REPLY_TEMPLATES, { skip: !wanted });
  const filled = { 상담사: person?.name, 오늘: format.date(new Date().toISOString()), ...values };
  const sought = search.replaceAll(' ', '').toLowerCase();
  const helps = data?.replyTemplates
    .filter(({ name, body }) => `${name}${body}`.replaceAll(' ', '').toLowerCase().includes(sought))
    .slice(0, SHOWN)
    .map(({ id, name, body, ownerName }) => ({ id, title: name, detail: ownerName, text: fillPlaces(body, filled) }));
  return { helps, error };
}
