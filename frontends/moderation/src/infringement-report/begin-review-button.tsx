import { notify, StepButton, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { reportWords } from '../words.ts';
import type { ShownReport } from './report-query.ts';

const BEGIN_REVIEW = graphql(`
  mutation BeginReview($input: BeginReviewInput!) {
    beginReview(input: $input) {
      infringementReport {
        ...ReportProgress_report @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Takes a report on; nothing where that is not the viewer's to do. */
export function BeginReviewButton({ report }: { report: ShownReport }) {
  const words = useWords(reportWords);
  const [begin, { busy }] = useStep(BEGIN_REVIEW, (data) => data.beginReview);
  if (!report.availableSteps.includes('BEGIN_REVIEW')) return null;
  const run = async () => {
    const outcome = await begin({ input: { reportId: report.id } });
    if (outcome.done) notify.done(words('review.done'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
  };
  return <StepButton primary label={words('act.BEGIN_REVIEW')} hotKey="F6" busy={busy} onRun={() => void run()} />;
}
