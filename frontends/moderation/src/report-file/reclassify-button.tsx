import { Button, notify, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { reportFileWords } from './report-file-words.ts';
import type { ShownFile } from './report-files-query.ts';

const RECLASSIFY = graphql(`
  mutation ReclassifyReportFile($input: ReclassifyReportFileInput!) {
    reclassifyReportFile(input: $input) {
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

/** Files a picture as what it really is; an identity document must then be masked before the decision (R7). */
export function ReclassifyButton({ file: { id, purpose } }: { readonly file: ShownFile }) {
  const words = useWords(reportFileWords);
  const [reclassify, { busy }] = useStep(RECLASSIFY, (data) => data.reclassifyReportFile);
  const other = purpose === 'EVIDENCE' ? 'IDENTITY_DOCUMENT' : 'EVIDENCE';
  const run = async () => {
    const outcome = await reclassify({ input: { fileId: id, purpose: other } });
    if (outcome.done) notify.done(words('reclassify.done'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
  };
  return (
    <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void run()}>
      {words(`reclassify.${other}`)}
    </Button>
  );
}
