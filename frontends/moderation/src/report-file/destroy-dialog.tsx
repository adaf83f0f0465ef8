import { Button, Checkbox, Dialog, notify, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { reportFileWords } from './report-file-words.ts';
import type { ShownFile } from './report-files-query.ts';
import styles from './mask.module.css';

const DESTROY = graphql(`
  mutation DestroyReportFile($input: DestroyReportFileInput!) {
    destroyReportFile(input: $input) {
      reportFile {
        ...ReportFile_file @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

interface DestroyDialogProps {
  readonly file: ShownFile;
  readonly onClose: () => void;
  readonly onEnd: () => void;
}

/** Destroys a file that is not to be kept, after a sentence that somebody stands for. */
export function DestroyDialog({ file, onClose, onEnd }: DestroyDialogProps) {
  const words = useWords(reportFileWords);
  const [sure, setSure] = useState(false);
  const [destroy, { busy }] = useStep(DESTROY, (data) => data.destroyReportFile);
  const run = async () => {
    const outcome = await destroy({ input: { fileId: file.id, attestation: words('destroy.attest') } });
    if (outcome.done) notify.done(words('destroy.done'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    if (outcome.done || outcome.userErrors.length > 0) onEnd();
  };
  return (
    <Dialog title={words('destroy.title')} opened onClose={onClose}>
      <div className={styles['editor']}>
        <p>{words('destroy.text', { name: file.name })}</p>
        <Checkbox
          label={words('destroy.attest')}
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          data-autofocus
        />
        <div className={styles['buttons']}>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <Button color="red" loading={busy} disabled={!sure} onClick={() => void run()}>
            {words('destroy.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
