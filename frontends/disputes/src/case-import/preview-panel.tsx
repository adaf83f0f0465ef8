import { EmptyState, Faint, Panel, StepButton, useWords } from '@madang/frontend-kit';
import { COLUMNS, type ImportRow, type ImportTable } from './import-rows.ts';
import { importWords } from './import-words.ts';
import styles from './import.module.css';

/** Rows that are drawn. */
const SHOWN = 20;

interface PreviewProps {
  readonly table: ImportTable;
  readonly sent: number;
  readonly total: number;
  readonly busy: boolean;
  readonly stopped: boolean;
  readonly onStart: () => void;
}

/** What was read of the table, what of it cannot be sent, and how far the sending is. */
export function PreviewPanel({ table, sent, total, busy, stopped, onStart }: PreviewProps) {
  const words = useWords(importWords);
  const { rows, missing, unknown } = table;
  const names = missing.map((column) => words(`column.${column}`)).join(', ');
  if (rows.length === 0)
    return (
      <Panel title={words('preview')}>
        <EmptyState small title={words('preview.none')} />
      </Panel>
    );
  return (
    <Panel
      title={words('preview')}
      count={rows.length}
      actions={
        missing.length === 0 &&
        total > 0 && (
          <StepButton primary label={words('start', { count: total - sent })} hotKey="F6" busy={busy} onRun={onStart} />
        )
      }
    >
      <div className={styles['source']}>
        {(busy || stopped) && <Progress {...{ sent, total, stopped }} />}
        {missing.length > 0 && (
          <p role="alert" className={styles['problem']}>
            {words('preview.missing', { names })}
          </p>
        )}
        {missing.length === 0 && total < rows.length && (
          <p role="alert" className={styles['warning']}>
            {words('preview.flaws', { count: rows.length - total })}
          </p>
        )}
        {unknown.length > 0 && <Faint>{words('preview.unknown', { names: unknown.join(', ') })}</Faint>}
        <PreviewTable rows={rows.slice(0, SHOWN)} />
        {rows.length > SHOWN && <Faint>{words('preview.more', { count: rows.length - SHOWN })}</Faint>}
      </div>
    </Panel>
  );
}

function Progress({ sent, total, stopped }: { sent: number; total: number; stopped: boolean }) {
  const words = useWords(importWords);
  return (
    <div role="status">
      <progress value={sent} max={total} aria-label={words('progress', { sent, total })} />
      <p>{stopped ? words('stopped', { sent }) : words('progress', { sent, total })}</p>
    </div>
  );
}

function PreviewTable({ rows }: { rows: readonly ImportRow[] }) {
  const words = useWords(importWords);
  const shown = COLUMNS.filter((column) => rows.some(({ cells }) => cells[column] !== ''));
  return (
    // A wide table scrolls by itself, also by the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words('preview')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words('row')}</th>
            {shown.map((column) => (
              <th key={column} scope="col">
                {words(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells, flaw }) => (
            <tr key={line} data-flaw={flaw !== null || undefined}>
              <th scope="row">{line}</th>
              {shown.map((column) => (
                <td key={column}>
                  <span>{cells[column]}</span>
                  {flaw === column && <em>{words(`flaw.${flaw}`, { value: cells[column] })}</em>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
