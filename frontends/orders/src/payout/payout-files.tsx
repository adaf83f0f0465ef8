import {
  Button,
  EmptyState,
  Facts,
  Group,
  Moment,
  More,
  notify,
  Panel,
  ProblemArea,
  saveFile,
  SkeletonLines,
  StateBadge,
  useFormat,
  UserErrors,
  useStep,
  useWords,
  type DataListProps,
  type UserError,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { PayoutPageQuery } from '../gql/graphql.ts';
import { DOWNLOAD_PAYOUT, MARK_PAYOUT_PAID } from './payout-queries.ts';
import { payoutWords } from './payout-words.ts';

type File = PayoutPageQuery['payoutFiles']['nodes'][number];
type PayoutFilesProps = Pick<DataListProps<File>, 'rows' | 'error' | 'onRetry' | 'more'> & { onPaid: () => void };

/** Payout files, each with who took it and whether it was paid. */
export function PayoutFiles({ rows, error, onRetry, more, onPaid }: PayoutFilesProps) {
  const words = useWords(payoutWords);
  if (!rows)
    return (
      <Panel title={words('files')}>
        {error ? <ProblemArea small error={error} onRetry={() => onRetry?.()} /> : <SkeletonLines lines={3} />}
      </Panel>
    );
  if (rows.length === 0)
    return (
      <Panel title={words('files')} flush>
        <EmptyState title={words('files.none')} text={words('files.none.text')} />
      </Panel>
    );
  return (
    <>
      {rows.map((file) => (
        <PayoutFilePanel key={file.id} file={file} onPaid={onPaid} />
      ))}
      {more && <More {...more} />}
    </>
  );
}

function PayoutFilePanel({ file, onPaid }: { file: File; onPaid: () => void }) {
  const words = useWords(payoutWords);
  const format = useFormat();
  const { download, pay, errors } = usePayoutActs(file.id, onPaid);
  return (
    <Panel
      title={`${words('files')} ${file.number}`}
      actions={
        <Group gap="xs">
          <Button variant="default" onClick={() => void download()}>
            {words('download')}
          </Button>
          {file.paidAt === null && (
            <Button variant="default" onClick={() => void pay()}>
              {words('pay')}
            </Button>
          )}
        </Group>
      }
    >
      <UserErrors errors={errors} />
      <Facts
        items={[
          {
            term: words('state'),
            value: <StateBadge tone={file.paidAt ? 'done' : 'soon'}>{words(file.paidAt ? 'paid' : 'open')}</StateBadge>,
          },
          {
            term: words('amount'),
            value: `${format.money(file.total)} · ${words('count', { count: file.settlementCount })}`,
          },
          { term: words('made'), value: <Moment at={file.madeAt} short /> },
          {
            term: words('download'),
            value: file.downloads.map(({ accountName }) => words('taken', { name: accountName })).join(', '),
          },
          { term: words('sum'), value: <code>{file.sha256.slice(0, 16)}…</code> },
        ]}
      />
    </Panel>
  );
}

/** Takes a file out, or notes that it was paid; a refusal stands above the facts. */
function usePayoutActs(payoutFileId: string, onPaid: () => void) {
  const words = useWords(payoutWords);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [take] = useStep(DOWNLOAD_PAYOUT, (data) => data.downloadPayoutFile);
  const [mark] = useStep(MARK_PAYOUT_PAID, (data) => data.markPayoutPaid);
  const download = async () => {
    const outcome = await take({ input: { payoutFileId } });
    setErrors(outcome.done ? [] : outcome.userErrors);
    if (!outcome.done || !outcome.payload.taken) return;
    const { fileName, content } = outcome.payload.taken;
    // The mark at its beginning lets spreadsheets read Korean.
    saveFile(new Blob(['\u{FEFF}', content], { type: 'text/csv;charset=utf-8' }), fileName);
    notify.done(words('download.done'));
  };
  const pay = async () => {
    const outcome = await mark({ input: { payoutFileId } });
    setErrors(outcome.done ? [] : outcome.userErrors);
    if (!outcome.done) return;
    notify.done(words('pay.done'));
    onPaid();
  };
  return { download, pay, errors };
}
