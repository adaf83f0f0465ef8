import {
  EmptyState,
  Facts,
  Page,
  PageHeader,
  Panel,
  SearchField,
  serviceName,
  SidePanel,
  useUrlState,
  useWords,
  type Column,
  type Say,
  type Placed,
} from '@madang/frontend-kit';
import { useEffect, useRef } from 'react';
import {
  Account,
  dayRange,
  Identifier,
  JournalFilter,
  JournalTable,
  journalWords,
  Second,
  subjectName,
} from '../journal/index.ts';
import { actName } from './act-name.ts';
import { AUDITED_SLICES } from './audit-queries.ts';
import { BrokenWords, ChainPanel } from './chain-panel.tsx';
import { useAuditTrail, type AuditRow } from './use-audit-trail.ts';
import { useVerification, type Verifications } from './use-verification.ts';
import styles from './chain-panel.module.css';

/** Acts on record of all slices, and whether their chains are what they were. */
export function AuditPage() {
  const words = useWords(journalWords);
  const [state, change] = useUrlState({ who: '', subject: '', act: '', from: '', to: '', entry: '' });
  const verifications = useVerifiedChains();
  const trail = useAuditTrail({
    act: state.act || null,
    subject: state.subject || null,
    actor: state.who || null,
    ...dayRange(state.from, state.to),
  });
  const opened = trail.rows.find(({ id }) => id === state.entry);
  return (
    <Page title={words('audit.title')}>
      <PageHeader title={words('audit.title')} />
      <ChainPanel verifications={verifications} />
      <JournalFilter
        state={state}
        onChange={change}
        asOf={trail.asOf}
        busy={trail.isBusy}
        onRefresh={() => trail.retry()}
      >
        <SearchField label={words('filter.act')} value={state.act} onChange={(act) => change({ act })} />
      </JournalFilter>
      <Panel title={words('audit.title')} count={`${trail.rows.length}${trail.hasMore ? '+' : ''}`} flush>
        <JournalTable
          label={words('audit.title')}
          journal={trail}
          columns={useColumns(verifications)}
          current={state.entry}
          empty={<EmptyState title={words('audit.none')} text={words('audit.none.text')} />}
          isBroken={(row) => brokenAt(row, verifications) !== null}
        />
      </Panel>
      <SidePanel
        opened={opened !== undefined}
        onClose={() => change({ entry: '' })}
        title={opened ? actName(opened.act) : ''}
      >
        {opened && <AuditFacts row={opened} />}
      </SidePanel>
    </Page>
  );
}

/** Verifies all chains once when the page is opened. */
function useVerifiedChains(): Verifications {
  const verifications = useVerification();
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    for (const service of AUDITED_SLICES) verifications.verify(service);
  }, [verifications]);
  return verifications;
}

function useColumns(verifications: Verifications): Column<Placed<AuditRow>>[] {
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
      key: 'seq',
      head: words('seq'),
      width: '72px',
      align: 'end',
      wideOnly: true,
      cell: ({ seq }) => seq ?? words('waiting'),
    },
    { key: 'who', head: words('who'), width: '120px', cell: ({ actorAccount }) => <Account login={actorAccount} /> },
    {
      key: 'act',
      head: words('act'),
      cell: (row) => {
        const broken = brokenAt(row, verifications);
        return (
          <>
            {actName(row.act)}
            {broken && (
              <>
                {' — '}
                <strong className={styles['broken']}>
                  <BrokenWords seq={broken.seq ?? null} problem={broken.problem} />
                </strong>
              </>
            )}
          </>
        );
      },
    },
    {
      key: 'subject',
      head: words('subject'),
      width: '120px',
      wideOnly: true,
      cell: ({ subjectType }) => subjectName(subjectType),
    },
    {
      key: 'details',
      head: words('details'),
      wideOnly: true,
      cell: ({ details }) => glanceOf(details),
    },
  ];
}

/** Circumstances that say something at a glance: the number, and from which state to which; the panel beside says all. */
function glanceOf(details: AuditRow['details']): string {
  const said = (name: string) => details.find((detail) => detail.name === name && detail.value !== 'null')?.value;
  const states = [said('from'), said('to')].filter((state) => state !== undefined).join(' → ');
  return [said('number'), states, said('result')].filter((text) => text !== undefined && text !== '').join(' · ');
}

function brokenAt({ service, id }: Placed<AuditRow>, verifications: Verifications) {
  const broken = verifications.of(service).found?.firstBroken;
  return broken?.entryId === id ? broken : null;
}

/** Words for the circumstances that every step has; the others say their own name. */
function termOf(name: string, words: Say<keyof (typeof journalWords)['ko']>): string {
  if (name === 'number' || name === 'from' || name === 'to') return words(`detail.${name}`);
  return name;
}

function AuditFacts({ row }: { row: Placed<AuditRow> }) {
  const words = useWords(journalWords);
  return (
    <Facts
      items={[
        { term: words('when'), value: <Second at={row.at} /> },
        { term: words('service'), value: serviceName(row.service) },
        { term: words('seq'), value: row.seq ?? words('waiting') },
        { term: words('who'), value: <Account login={row.actorAccount} /> },
        { term: words('subject'), value: `${subjectName(row.subjectType)} ${row.subjectId}`, wide: true },
        ...row.details
          .filter(({ value }) => value !== 'null')
          .map(({ name, value }) => ({
            term: termOf(name, words),
            value: <Identifier>{value}</Identifier>,
            wide: true,
          })),
        { term: words('entry'), value: <Identifier>{row.id}</Identifier>, wide: true },
      ]}
    />
  );
}
