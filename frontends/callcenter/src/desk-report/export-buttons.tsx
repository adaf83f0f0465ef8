import { notify, notifyRefusal, StepButton, useStep, useWords } from '@madang/frontend-kit';
import { IconDownload } from '@tabler/icons-react';
import { MAKE_REPORT_FILE } from './desk-report-documents.ts';
import { deskReportWords } from './desk-report-words.ts';

/** Takes the report that is shown along as a file. */
export function ExportButtons({ period }: { period: { readonly from: string; readonly to: string } }) {
  const words = useWords(deskReportWords);
  const [make, { busy }] = useStep(MAKE_REPORT_FILE, (data) => data.makeDeskReportFile);
  const take = async (format: 'CSV' | 'XLSX') => {
    const outcome = await make({ input: { ...period, format } });
    if (!outcome.done) return notifyRefusal(outcome);
    const { file } = outcome.payload;
    if (!file?.downloadUrl) return;
    Object.assign(document.createElement('a'), { href: file.downloadUrl, download: file.fileName }).click();
    notify.done(words('made', { name: file.fileName }));
  };
  const icon = <IconDownload size={14} aria-hidden />;
  return (
    <>
      <StepButton label={words('csv')} icon={icon} busy={busy} onRun={() => void take('CSV')} />
      <StepButton label={words('xlsx')} hotKey="F8" icon={icon} busy={busy} onRun={() => void take('XLSX')} />
    </>
  );
}
