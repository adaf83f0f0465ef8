import { useApolloClient } from '@apollo/client/react';
import type { UserError } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useEffect, useRef, useState } from 'react';
import type { AccessLogFilter } from '../gql/graphql.ts';
import { LOGGED_SLICES } from './access-log-queries.ts';
import { EXPORT_ACCESS_LOG } from './export-acts.ts';

/** File of one service, or that it did not answer. */
export interface Taken {
  readonly service: string;
  /** Null where the service did not answer. */
  readonly file: TakenFile | null;
}

/** Lines of the access log of one service, ready to be saved. */
interface TakenFile {
  readonly url: string;
  readonly name: string;
  readonly rows: number;
  readonly truncated: boolean;
}

/** What came of asking one service. */
interface Answer {
  readonly taken: readonly Taken[];
  readonly refusals: readonly UserError[];
}

/** What is taken out, and why. */
interface Wanted {
  readonly filter: AccessLogFilter;
  readonly reason: string;
}

/**
 * Takes the access logs of all services out side by side and saves each as a file: one that is away says so, the others come
 * all the same, and when tried again only the missing ones are asked. Gives refusals.
 */
export function useExport(): { taken: readonly Taken[]; take: (wanted: Wanted) => Promise<readonly UserError[]> } {
  const client = useApolloClient();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const urls = useRef<string[]>([]);
  useEffect(() => {
    const made = urls.current;
    return () => {
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, []);

  const takeOne = async (service: string, input: Wanted): Promise<Answer> => {
    const mutation = documentOfSlice(EXPORT_ACCESS_LOG, service);
    const answer = await client.mutate({ mutation, variables: { input }, fetchPolicy: 'no-cache' }).catch(() => null);
    const outcome = answer?.data?.taken;
    if (outcome && outcome.userErrors.length > 0) return { taken: [], refusals: outcome.userErrors };
    if (!outcome?.export) return { taken: [{ service, file: null }], refusals: [] };
    const { csv, rows, truncated } = outcome.export;
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    urls.current.push(url);
    const file = { url, name: nameOf(service, input.filter), rows, truncated };
    return { taken: [{ service, file }], refusals: [] };
  };

  const take = async (wanted: Wanted): Promise<readonly UserError[]> => {
    const had = taken.filter(({ file }) => file !== null);
    const missing = LOGGED_SLICES.filter((service) => had.every((one) => one.service !== service));
    const answers = await Promise.all(missing.map((service) => takeOne(service, wanted)));
    const came = answers.flatMap((answer) => answer.taken);
    for (const { file } of came) if (file && file.rows > 0) save(file);
    setTaken([...had, ...came]);
    // Every service refuses for the same reasons.
    return answers.find(({ refusals }) => refusals.length > 0)?.refusals ?? [];
  };
  return { taken, take };
}

function save({ url, name }: TakenFile): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** Name of the file of a service, e.g. access-log-orders-2026-08-22T05-00-2026-11-22T05-00.csv. */
function nameOf(service: string, { from, to }: AccessLogFilter): string {
  const minute = (moment: string | null | undefined) => (moment ?? '').slice(0, 16).replace(':', '-');
  return `access-log-${service}-${minute(from)}-${minute(to)}.csv`;
}
