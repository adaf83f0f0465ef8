import { notify, UploadField, useStep, useWords, type UploadTicket } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { reportFileWords } from './report-file-words.ts';
import styles from './report-files.module.css';

const REQUEST = graphql(`
  mutation RequestReportFileUpload($input: RequestReportFileUploadInput!) {
    requestReportFileUpload(input: $input) {
      uploadUrl
      reportFile {
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

const MEBIBYTE = 1024 * 1024;
const PHOTOS = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic';

interface UploadProps {
  readonly reportId: string;
  readonly onSent: () => void;
}

/** Fields for evidence and for pictures of identity documents. */
export function UploadReportFile({ reportId, onSent }: UploadProps) {
  const words = useWords(reportFileWords);
  const [request] = useStep(REQUEST, (data) => data.requestReportFileUpload);
  const announce = async (
    purpose: 'EVIDENCE' | 'IDENTITY_DOCUMENT',
    { name, size }: File,
  ): Promise<UploadTicket | null> => {
    const outcome = await request({ input: { reportId, purpose, name, size } });
    if (!outcome.done) {
      for (const { message } of outcome.userErrors) notify.problem(`${name}: ${message}`);
      return null;
    }
    const { uploadUrl, reportFile } = outcome.payload;
    return uploadUrl && reportFile ? { url: uploadUrl, ticket: reportFile.id } : null;
  };
  return (
    <div className={styles['uploads']}>
      <UploadField
        label={words('upload.evidence')}
        hint={words('upload.evidence.hint')}
        accept={`${PHOTOS},application/pdf`}
        maxBytes={20 * MEBIBYTE}
        purpose={`${reportId} EVIDENCE`}
        announce={(file) => announce('EVIDENCE', file)}
        onSent={onSent}
      />
      <UploadField
        label={words('upload.document')}
        hint={words('upload.document.hint')}
        accept={PHOTOS}
        maxBytes={10 * MEBIBYTE}
        purpose={`${reportId} IDENTITY_DOCUMENT`}
        announce={(file) => announce('IDENTITY_DOCUMENT', file)}
        onSent={onSent}
      />
    </div>
  );
}
