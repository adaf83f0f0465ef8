import { Button, Panel, saveCsv, StateBadge, useWords, type Say, type Tone } from '@madang/frontend-kit';
import { IconDownload } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ImportOutcome } from '../gql/graphql.ts';
import { COLUMNS, type ImportRow } from './import-rows.ts';
import { importWords } from './import-words.ts';
import type { RowResult } from './use-import.ts';
import styles from './import.module.css';

const TONES = { FILED: 'done', KNOWN: 'neutral', REFUSED: 'danger' } as const satisfies Record<ImportOutcome, Tone>;

interface ResultProps {
  readonly results: readonly RowResult[];
  /** Rows that could not be sent. */
  readonly unsent: readonly ImportRow[];
  /** Begins anew with other rows; none while rows are being sent. */
  readonly onAgain: (() => void) | null;
}

/** What became of each row; those that were refused can be taken along, mended and given again. */
export function ResultPanel({ results, unsent, onAgain }: ResultProps) {
  const words = useWords(importWords);
  const all = [...results, ...unsent.map((row) => refusedBefore(row, words))].toSorted(
    (one, other) => one.row.line - other.row.line,
  );
  const refused = all.filter(({ outcome }) => outcome === 'REFUSED');
  const count = (wanted: ImportOutcome) => all.filter(({ outcome }) => outcome === wanted).length;
  const download = () => {
    const heads = [...COLUMNS.map((column) => words(`column.${column}`)), words('reason')];
    const rows = refused.map(({ row: { cells }, message }) => [...COLUMNS.map((column) => cells[column]), message]);
    saveCsv('refused-cases.csv', heads, rows);
  };
  return (
    <Panel
      title={words('result')}
      count={all.length}
      actions={
        <>
          {refused.length > 0 && (
            <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />} onClick={download}>
              {words('refused')}
            </Button>
          )}
          {onAgain && (
            <Button variant="default" size="xs" onClick={onAgain}>
              {words('again')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['source']}>
        <p role="status">
          {words('result.count', { FILED: count('FILED'), KNOWN: count('KNOWN'), REFUSED: count('REFUSED') })}
        </p>
        <ResultTable results={all} />
      </div>
    </Panel>
  );
}

function ResultTable({ results }: { results: readonly RowResult[] }) {
  const words = useWords(importWords);
  return (
    // A long table scrolls by itself, also by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words('result')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {(['row', 'column.counsellingNumber', 'column.title', 'outcome', 'case'] as const).map((head) => (
              <th key={head} scope="col">
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({ row: { line, cells }, outcome, disputeCase, message }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>{cells.counsellingNumber}</td>
              <td>
                <span>{cells.title}</span>
              </td>
              <td>
                <StateBadge tone={TONES[outcome]}>{words(`outcome.${outcome}`)}</StateBadge>
              </td>
              <td>
                {disputeCase ? <Link to={`/disputes/cases/${disputeCase.id}`}>{disputeCase.number}</Link> : message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function refusedBefore(row: ImportRow, words: Say<keyof typeof importWords.ko>): RowResult {
  const { flaw, cells } = row;
  return {
    row,
    outcome: 'REFUSED',
    disputeCase: null,
    message: flaw && words(`flaw.${flaw}`, { value: cells[flaw] }),
  };
}
