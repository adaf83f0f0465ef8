import {
  Chips,
  documentNumberInGroups,
  DocumentStateBadge,
  EmptyState,
  FilterBar,
  Moment,
  Num,
  Panel,
  readDocumentNumber,
  SearchField,
  Select,
  SidePanel,
  Stack,
  useWords,
  type Column,
  type Placed,
} from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { SubjectLink } from '../subject/index.ts';
import { AsOf, SliceTable } from '../work/index.ts';
import { DocumentPanel } from './document-panel.tsx';
import { STATES, stateOf, stateWords } from './document-states.ts';
import { documentWords } from './document-words.ts';
import type { DocumentsState } from './documents-state.ts';
import { useDocuments, type DocumentRow } from './use-documents.ts';
import { useTemplates } from './use-templates.ts';
import styles from './documents.module.css';

/** Documents of all slices as one list, newest first, each opening beside it. */
export function IssuedDocuments(props: { state: DocumentsState; onChange: (patch: Partial<DocumentsState>) => void }) {
  const { state, onChange } = props;
  const words = useWords(documentWords);
  const number = readDocumentNumber(state.q);
  const list = useDocuments({
    kind: state.kind || null,
    state: stateOf(state.state),
    number,
    subject: number === null ? state.q || null : null,
  });
  const opened = list.rows.find(({ id }) => id === state.entry);
  return (
    <Stack gap="md">
      <DocumentFilters state={state} onChange={onChange}>
        <AsOf asOf={list.asOf} busy={list.isBusy} onRefresh={() => list.retry()} />
      </DocumentFilters>
      <Panel title={words('tab.issued')} count={`${list.rows.length}${list.hasMore ? '+' : ''}`} flush>
        <SliceTable
          label={words('tab.issued')}
          list={list}
          columns={useColumns()}
          current={state.entry}
          empty={<EmptyState title={words('none')} text={words('none.text')} />}
        />
      </Panel>
      <SidePanel opened={opened !== undefined} onClose={() => onChange({ entry: '' })} title={opened?.title ?? ''}>
        {opened && <DocumentPanel document={opened} />}
      </SidePanel>
    </Stack>
  );
}

function DocumentFilters(props: {
  state: DocumentsState;
  onChange: (patch: Partial<DocumentsState>) => void;
  children: ReactNode;
}) {
  const { state, onChange, children } = props;
  const words = useWords(documentWords);
  const inWords = useWords(stateWords);
  const kinds = useKinds();
  return (
    <FilterBar count={children}>
      <SearchField label={words('filter.search')} value={state.q} onChange={(q) => onChange({ q })} />
      <Select
        aria-label={words('filter.kind')}
        placeholder={words('filter.kind.all')}
        data={kinds}
        value={state.kind || null}
        onChange={(kind) => onChange({ kind: kind ?? '' })}
        clearable
        w={180}
      />
      <Chips
        label={words('filter.state')}
        options={STATES.map((value) => ({ value, label: inWords(value) }))}
        value={STATES.filter((value) => value === state.state)}
        // The graph is asked for one state at a time: the word chosen last.
        onChange={(chosen) => onChange({ state: chosen.find((value) => value !== state.state) ?? '' })}
      />
    </FilterBar>
  );
}

function useKinds(): { value: string; label: string }[] {
  const all = useTemplates(0).flatMap(({ templates }) => templates ?? []);
  return [...new Map(all.map(({ kind, name }) => [kind, { value: kind, label: name }])).values()];
}

function useColumns(): Column<Placed<DocumentRow>>[] {
  const words = useWords(documentWords);
  return [
    { key: 'at', head: words('at'), width: '120px', cell: ({ issuedAt, at }) => <Moment at={issuedAt ?? at} short /> },
    {
      key: 'kind',
      head: words('kind'),
      cell: ({ title, subjectLabel }) => (
        <>
          {title}
          <span className={styles['narrow']}>{subjectLabel}</span>
        </>
      ),
    },
    {
      key: 'number',
      head: words('number'),
      width: '180px',
      wideOnly: true,
      cell: ({ number }) => <Num>{documentNumberInGroups(number)}</Num>,
    },
    {
      key: 'subject',
      head: words('subject'),
      width: '130px',
      wideOnly: true,
      cell: ({ subjectType, subjectId, subjectLabel }) => (
        <SubjectLink type={subjectType} id={subjectId} label={subjectLabel} />
      ),
    },
    {
      key: 'issuer',
      head: words('issuer'),
      width: '140px',
      wideOnly: true,
      cell: ({ issuerName }) => (issuerName === 'CLOCK' ? words('issuer.clock') : issuerName),
    },
    { key: 'state', head: words('state'), width: '110px', cell: ({ state }) => <DocumentStateBadge state={state} /> },
  ];
}
