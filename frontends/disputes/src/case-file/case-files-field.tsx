import {
  ActionIcon,
  notify,
  sizeInWords,
  UploadField,
  useFieldArray,
  useStep,
  useWords,
  type UploadTicket,
} from '@madang/frontend-kit';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { graphql } from '../gql/index.ts';
import { fileWords } from './file-words.ts';
import type { SentFile } from './sent-files.ts';
import styles from './case-file.module.css';

const REQUEST = graphql(`
  mutation RequestCaseFileUpload($input: RequestCaseFileUploadInput!) {
    requestCaseFileUpload(input: $input) {
      uploadUrl
      caseFile {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,application/pdf';
const MOST_BYTES = 20 * 1024 * 1024;

/** A form that has files. */
interface WithFiles {
  files: SentFile[];
}

/** Takes files into a form that has `files`; they are sent at once and go with what is written when it goes off. */
export function CaseFilesField({ caseId, onUnderWay }: { caseId: string; onUnderWay: (count: number) => void }) {
  const words = useWords(fileWords);
  const [request] = useStep(REQUEST, (data) => data.requestCaseFileUpload);
  const { fields, append, remove } = useFieldArray<WithFiles>({ name: 'files' });
  const announce = async ({ name, size }: File): Promise<UploadTicket | null> => {
    const outcome = await request({ input: { caseId, name, size } });
    if (!outcome.done) {
      for (const { message } of outcome.userErrors) notify.problem(`${name}: ${message}`);
      return null;
    }
    const { uploadUrl, caseFile } = outcome.payload;
    return uploadUrl && caseFile ? { url: uploadUrl, ticket: caseFile.id } : null;
  };
  return (
    <div className={styles['field']}>
      <UploadField
        label={words('field.files')}
        hint={words('field.files.hint')}
        accept={ACCEPT}
        maxBytes={MOST_BYTES}
        purpose={caseId}
        announce={announce}
        onSent={({ ticket, name, size }) => append({ fileId: ticket, name, size })}
        onUnderWay={onUnderWay}
      />
      {fields.length > 0 && (
        <ul className={styles['files']} aria-label={words('field.files')}>
          {fields.map(({ id, name, size }, index) => (
            <li key={id}>
              <IconPaperclip size={14} aria-hidden />
              <span className={styles['name']}>{name}</span>
              <span className={styles['size']}>{sizeInWords(size)}</span>
              <ActionIcon variant="subtle" aria-label={words('remove', { name })} onClick={() => remove(index)}>
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
