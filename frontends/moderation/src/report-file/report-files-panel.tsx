import { useQuery } from '@apollo/client/react';
import { Panel, ProblemArea, SkeletonLines, useHasRole, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { DestroyDialog } from './destroy-dialog.tsx';
import { MaskDialog } from './mask-dialog.tsx';
import { ReportFileItem } from './report-file-item.tsx';
import { reportFileWords } from './report-file-words.ts';
import { REPORT_FILES, type ShownFile } from './report-files-query.ts';
import { UploadReportFile } from './upload-report-file.tsx';
import styles from './report-files.module.css';

/** Files that are being judged are asked for this often; addresses of the others hold for five minutes. */
const SOON_MS = 1500;
const LATER_MS = 240_000;

interface PanelProps {
  readonly reportId: string;
  /** Indicates whether files can still be added, masked and destroyed. */
  readonly open: boolean;
}

/** Files of a report, for moderators: what came, whether it is safe, what must be masked before the decision (R2, R7). */
export function ReportFilesPanel({ reportId, open }: PanelProps) {
  const words = useWords(reportFileWords);
  const mayWork = useHasRole()('MODERATOR', 'ADMIN');
  const [pollInterval, setPollInterval] = useState(LATER_MS);
  const { data, error, loading, refetch } = useQuery(REPORT_FILES, {
    variables: { id: reportId },
    fetchPolicy: 'cache-and-network',
    skip: !mayWork,
    pollInterval,
  });
  const [acting, setActing] = useState<{ act: 'mask' | 'destroy'; file: ShownFile } | null>(null);
  if (!mayWork) return null;
  const files = data?.infringementReport?.files ?? [];
  const interval = files.some(({ state }) => state === 'QUARANTINED') ? SOON_MS : LATER_MS;
  if (interval !== pollInterval) setPollInterval(interval);
  const again = () => void refetch();
  const end = () => {
    setActing(null);
    again();
  };
  const dialog = acting && { file: acting.file, onClose: () => setActing(null), onEnd: end };
  return (
    <Panel title={words('files.title')} {...(files.length > 0 && { count: files.length })}>
      <div className={styles['files']}>
        {!data && loading && <SkeletonLines lines={3} />}
        {!data && error && <ProblemArea error={error} onRetry={again} />}
        {data && files.length === 0 && <p className={styles['hint']}>{words('files.none')}</p>}
        <ul className={styles['list']}>
          {files.map((file) => (
            <ReportFileItem
              key={file.id}
              file={file}
              open={open}
              onMask={() => setActing({ act: 'mask', file })}
              onDestroy={() => setActing({ act: 'destroy', file })}
            />
          ))}
        </ul>
        {open && <UploadReportFile reportId={reportId} onSent={again} />}
      </div>
      {dialog && (acting.act === 'mask' ? <MaskDialog {...dialog} /> : <DestroyDialog {...dialog} />)}
    </Panel>
  );
}
