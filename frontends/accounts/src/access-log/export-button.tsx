import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  serviceName,
  StepButton,
  TextField,
  useForm,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccessLogFilter } from '../gql/graphql.ts';
import { journalWords, secondInSeoul } from '../journal/index.ts';
import { LOGGED_SLICES } from './access-log-queries.ts';
import { useExport, type Taken } from './use-export.ts';
import styles from './export-button.module.css';

/** Lines that an export takes out; it needs a period. */
export type ExportFilter = AccessLogFilter & { readonly from: string; readonly to: string };

/** Takes the access log out: asks why, then saves one file for each service. The filter is read when the question opens. */
export function ExportButton({ filterNow }: { filterNow: () => ExportFilter }) {
  const words = useWords(journalWords);
  const [filter, setFilter] = useState<ExportFilter | null>(null);
  const close = () => setFilter(null);
  return (
    <>
      <StepButton
        label={words('export.do')}
        icon={<IconDownload size={14} aria-hidden />}
        onRun={() => setFilter(filterNow())}
      />
      <Dialog title={words('export.title')} opened={filter !== null} onClose={close}>
        {filter && <ExportForm filter={filter} onClose={close} />}
      </Dialog>
    </>
  );
}

function ExportForm({ filter, onClose }: { filter: ExportFilter; onClose: () => void }) {
  const words = useWords(journalWords);
  const form = useForm({ defaultValues: { reason: '' } });
  const { taken, take } = useExport();
  const send = async ({ reason }: { reason: string }) => applyUserErrors(form, await take({ filter, reason }));
  const isDone = LOGGED_SLICES.every((service) => taken.some((one) => one.service === service && one.file !== null));
  return (
    <Form
      form={form}
      label={words('export.title')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words(taken.length > 0 ? 'export.close' : 'export.cancel')}
          </Button>
          {!isDone && (
            <StepButton
              primary
              label={words(taken.length > 0 ? 'export.again' : 'export.do')}
              hotKey="mod+Enter"
              busy={form.formState.isSubmitting}
              onRun={() => void form.handleSubmit(send)()}
            />
          )}
        </>
      }
    >
      <p>{words('export.text', { from: secondInSeoul(filter.from), to: secondInSeoul(filter.to) })}</p>
      {!isDone && (
        <TextField required autoFocus name="reason" label={words('export.reason')} hint={words('export.reason.hint')} />
      )}
      <TakenFiles taken={taken} />
    </Form>
  );
}

/** What came of each service; each file can be saved again, for a browser that let only one through. */
function TakenFiles({ taken }: { taken: readonly Taken[] }) {
  const words = useWords(journalWords);
  const format = useFormat();
  return (
    <ul role="status" className={styles['files']}>
      {taken.map(({ service, file }) => (
        <li key={service}>
          <strong>{serviceName(service)}</strong>{' '}
          {file === null && <span className={styles['away']}>{words('export.away')}</span>}
          {file?.rows === 0 && words('export.none')}
          {file !== null && file.rows > 0 && (
            <a href={file.url} download={file.name}>
              {words('export.rows', { count: format.number(file.rows) })}
            </a>
          )}
          {file?.truncated && (
            <p className={styles['away']}>{words('export.truncated', { count: format.number(file.rows) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
