import {
  Chips,
  EmptyState,
  Facts,
  Page,
  PageHeader,
  Panel,
  serviceName,
  SidePanel,
  useUrlState,
  useWords,
  type Column,
  type Placed,
} from '@madang/frontend-kit';
import {
  dayRange,
  exportPeriod,
  Identifier,
  JournalFilter,
  JournalTable,
  journalWords,
  Second,
  subjectName,
} from '../journal/index.ts';
import { ExportButton } from './export-button.tsx';
import { ACCESS_ACTS, useAccessLog, type AccessRow } from './use-access-log.ts';
import styles from './access-log-page.module.css';

/** Who saw whose personal data, when, from where and why (접속기록), of all slices. */
export function AccessLogPage() {
  const words = useWords(journalWords);
  const [state, change] = useUrlState({ who: '', subject: '', act: [], from: '', to: '', entry: '' });
  const acts = ACCESS_ACTS.filter((act) => state.act.includes(act));
  const { from, until } = dayRange(state.from, state.to);
  const whom = { account: state.who || null, subjectId: state.subject || null };
  const log = useAccessLog({ ...whom, acts, from, to: until });
  const filterNow = () => ({
    ...whom,
    acts: acts.length > 0 ? acts : null,
    ...exportPeriod({ from, until }, new Date()),
  });
  const opened = log.rows.find(({ id }) => id === state.entry);
  return (
    <Page title={words('access.title')}>
      <PageHeader title={words('access.title')} actions={<ExportButton filterNow={filterNow} />} />
      <JournalFilter state={state} onChange={change} asOf={log.asOf} busy={log.isBusy} onRefresh={() => log.retry()}>
        <Chips
          label={words('act')}
          options={ACCESS_ACTS.map((value) => ({ value, label: words(`act.${value}`) }))}
          value={acts}
          onChange={(act) => change({ act })}
        />
      </JournalFilter>
      <Panel title={words('access.title')} count={`${log.rows.length}${log.hasMore ? '+' : ''}`} flush>
        <JournalTable
          label={words('access.title')}
          journal={log}
          columns={useColumns()}
          current={state.entry}
          empty={<EmptyState title={words('access.none')} text={words('access.none.text')} />}
        />
      </Panel>
      <SidePanel
        opened={opened !== undefined}
        onClose={() => change({ entry: '' })}
        title={opened ? words(`act.${opened.act}`) : ''}
      >
        {opened && <AccessFacts row={opened} />}
      </SidePanel>
    </Page>
  );
}

function useColumns(): Column<Placed<AccessRow>>[] {
  const words = useWords(journalWords);
  return [
    { key: 'at', head: words('when'), width: '186px', cell: ({ at }) => <Second at={at} /> },
    {
      key: 'service',
      head: words('service'),
      width: '100px',
      wideOnly: true,
      cell: ({ service }) => serviceName(service),
    },
    {
      key: 'who',
      head: words('who'),
      width: '140px',
      cell: ({ accountLogin, accountName }) => `${accountName} (${accountLogin})`,
    },
    { key: 'address', head: words('address'), width: '130px', wideOnly: true, cell: ({ address }) => address ?? '–' },
    {
      key: 'act',
      head: words('act'),
      width: '110px',
      cell: ({ act, subjectType, reason }) => (
        <>
          {words(`act.${act}`)}
          <span className={styles['narrow']}>{[subjectName(subjectType), reason].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      key: 'subject',
      head: words('subject'),
      wideOnly: true,
      cell: ({ subjectType, subjectId }) => (
        <>
          {subjectName(subjectType)} <Identifier>{subjectId}</Identifier>
        </>
      ),
    },
    { key: 'reason', head: words('reason'), wideOnly: true, cell: ({ reason }) => reason ?? '–' },
  ];
}

function AccessFacts({ row }: { row: Placed<AccessRow> }) {
  const words = useWords(journalWords);
  return (
    <Facts
      items={[
        { term: words('when'), value: <Second at={row.at} /> },
        { term: words('service'), value: serviceName(row.service) },
        { term: words('who'), value: `${row.accountName} (${row.accountLogin})` },
        { term: words('address'), value: row.address ?? '–' },
        { term: words('subject'), value: `${subjectName(row.subjectType)} ${row.subjectId}`, wide: true },
        { term: words('fields'), value: row.fields.join(', '), wide: true },
        { term: words('reason'), value: row.reason ?? '–', wide: true },
        { term: words('request'), value: <Identifier>{row.requestId}</Identifier>, wide: true },
        { term: words('entry'), value: <Identifier>{row.id}</Identifier>, wide: true },
      ]}
    />
  );
}
