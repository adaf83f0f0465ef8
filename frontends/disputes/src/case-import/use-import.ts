import { notifyErrors, useStep } from '@madang/frontend-kit';
import { useState } from 'react';
import { IMPORT, type ImportedRow } from './import-act.ts';
import type { ImportRow } from './import-rows.ts';

/** Rows that are sent at once. */
const PART = 100;

/** What became of a row of the table. */
export interface RowResult {
  readonly row: ImportRow;
  readonly outcome: ImportedRow['outcome'];
  readonly disputeCase: ImportedRow['disputeCase'];
  readonly message: string | null;
}

/** Sends rows in parts and keeps what became of each; what is interrupted goes on where it stopped. */
export function useImport() {
  const [send, { busy }] = useStep(IMPORT, (data) => data.importCases);
  const [results, setResults] = useState<readonly RowResult[]>([]);
  const [stopped, setStopped] = useState(false);
  const run = async (rows: readonly ImportRow[]) => {
    setStopped(false);
    const done = [...results];
    while (done.length < rows.length) {
      const part = rows.slice(done.length, done.length + PART);
      const outcome = await send({ input: { rows: part.flatMap(({ input }) => input ?? []) } });
      if (!outcome.done) {
        notifyErrors(outcome.userErrors);
        setStopped(true);
        return;
      }
      const came = outcome.payload.rows ?? [];
      done.push(...part.map((row, place) => resultOf(row, came[place])));
      setResults([...done]);
    }
  };
  const reset = () => {
    setResults([]);
    setStopped(false);
  };
  return { run, reset, results, stopped, busy };
}

function resultOf(row: ImportRow, came: ImportedRow | undefined): RowResult {
  if (!came) throw new Error(`line ${row.line} has no answer`);
  const { outcome, disputeCase, message } = came;
  return { row, outcome, disputeCase, message };
}
