import { useApolloClient } from '@apollo/client/react';
import { readDocumentNumber } from '@madang/frontend-kit';
import { useRef, useState } from 'react';
import type { ShellVerifyDocumentQuery } from '../gql/graphql.ts';
import { digestOf } from './digest.ts';
import { isPdf, numbersIn } from './number-in-file.ts';
import { VERIFY_DOCUMENT } from './verify-query.ts';

/** What the register says of a document. */
export type Verdict = ShellVerifyDocumentQuery['verifyDocument'];

/** What was asked and what came of it. */
export interface Checked {
  readonly verdict: Verdict;
  readonly at: Date;
  /** Number that was asked for; null where a file says none. */
  readonly number: string | null;
  /** File that was read; null where only the number was asked for. */
  readonly file: CheckedFile | null;
}

/** A file as this browser read it. */
export interface CheckedFile {
  readonly name: string;
  readonly sha256: string;
}

/** Why nothing could be asked, or was not answered. */
export type Trouble =
  | { readonly kind: 'away' | 'missing' }
  | { readonly kind: 'notPdf' | 'unreadable'; readonly name: string };

/** Where the verification of a document stands. */
export interface Verification {
  readonly busy: boolean;
  readonly checked: Checked | null;
  readonly trouble: Trouble | null;
  readonly checkNumber: (typed: string) => Promise<void>;
  readonly checkFile: (file: File) => Promise<void>;
  readonly clear: () => void;
}

/** Most numbers of one file that are asked for; a file whose bytes were changed may say several. */
const MOST_NUMBERS = 3;

/** Verifies documents by number or file; the file itself never leaves the browser. */
export function useVerification(): Verification {
  const client = useApolloClient();
  const [state, setState] = useState<Pick<Verification, 'busy' | 'checked' | 'trouble'>>(CLEAR);
  const run = useRef(0);
  const ask = async (number: string | null, sha256: string | null): Promise<Verdict> => {
    const { data } = await client.query({
      query: VERIFY_DOCUMENT,
      variables: { number, sha256 },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('the register gave no answer');
    return data.verifyDocument;
  };
  const during = async (work: () => Promise<Checked | Trouble>) => {
    run.current += 1;
    const mine = run.current;
    setState({ ...CLEAR, busy: true });
    const came = await work().catch((): Trouble => ({ kind: 'away' }));
    // What was asked before does not count any more.
    if (mine !== run.current) return;
    setState('kind' in came ? { ...CLEAR, trouble: came } : { ...CLEAR, checked: came });
  };
  return {
    ...state,
    checkNumber: (typed) =>
      during(async () => {
        const number = readDocumentNumber(typed);
        if (number === null) return { kind: 'missing' };
        return { verdict: await ask(number, null), at: new Date(), number, file: null };
      }),
    checkFile: (file) =>
      during(async () => {
        const bytes = await file.arrayBuffer().catch(() => null);
        if (bytes === null) return { kind: 'unreadable', name: file.name };
        return checkBytes(new Uint8Array(bytes), file.name, ask);
      }),
    clear: () => {
      run.current += 1;
      setState(CLEAR);
    },
  };
}

const CLEAR = { busy: false, checked: null, trouble: null };

async function checkBytes(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  ask: (number: string | null, sha256: string) => Promise<Verdict>,
): Promise<Checked | Trouble> {
  if (!isPdf(bytes)) return { kind: 'notPdf', name };
  const sha256 = await digestOf(bytes);
  const file = { name, sha256 };
  const [first = null, ...others] = numbersIn(bytes).slice(0, MOST_NUMBERS);
  let checked: Checked = { verdict: await ask(first, sha256), at: new Date(), number: first, file };
  for (const number of others) {
    if (checked.verdict.outcome !== 'UNKNOWN') break;
    checked = { verdict: await ask(number, sha256), at: new Date(), number, file };
  }
  return checked;
}
