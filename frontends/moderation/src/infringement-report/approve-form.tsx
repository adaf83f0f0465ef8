import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useDraft,
  useForm,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { useUnmasked } from '../report-file/index.ts';
import { reportWords } from '../words.ts';
import { MemoField } from './memo-field.tsx';
import type { ShownReport } from './report-query.ts';
import { mayApprove, type ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

const HIDE = graphql(`
  mutation HideReportedPost($input: HideReportedPostInput!) {
    hideReportedPost(input: $input) {
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

interface ApproveValues {
  decisionReason: string;
  operatorMemo: string;
}

/** Approves a report: reason and memo first, then a look at what will happen, then it happens (R4). */
export function ApproveForm({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  const [preview, setPreview] = useState(false);
  const [hide, { busy }] = useStep(HIDE, (data) => data.hideReportedPost);
  const form = useForm<ApproveValues>({
    defaultValues: {
      decisionReason: words('decide.reason.approve', { right: words(`right.${report.right}`) }),
      operatorMemo: '',
    },
  });
  const dropDraft = useDraft(form, `report.${report.id}.approve`);
  const memo = useWatch({ control: form.control, name: 'operatorMemo' });
  const isUnmasked = useUnmasked(report.id);
  useEffect(() => form.clearErrors(), [form, isUnmasked]);
  const ready = mayApprove(checked);
  const approve = async () => {
    const outcome = await hide({ input: { reportId: report.id, ...form.getValues() } });
    setPreview(false);
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    notify.done(words('decide.done'));
  };
  const ask = async () => setPreview(true);
  return (
    <Form
      form={form}
      label={words('decide.approve')}
      onSubmit={ask}
      footer={
        <StepButton
          primary
          label={words('decide.do.approve')}
          disabled={!ready || isUnmasked}
          busy={busy}
          onRun={() => void form.handleSubmit(ask)()}
        />
      }
    >
      {isUnmasked && <p className={styles['hint']}>{words('decide.unmasked')}</p>}
      {!ready && <p className={styles['hint']}>{words('decide.checks')}</p>}
      <TextAreaField
        required
        name="decisionReason"
        label={words('report.decisionReason')}
        hint={words('decide.reason.hint')}
        rows={2}
        maxLength={2000}
      />
      <MemoField
        identityChecked={checked.includes('holder')}
        memo={memo}
        onWrite={(text) => form.setValue('operatorMemo', text, { shouldDirty: true })}
      />
      <Preview
        report={report}
        opened={preview}
        busy={busy}
        onClose={() => setPreview(false)}
        onConfirm={() => void approve()}
      />
    </Form>
  );
}

interface PreviewProps {
  readonly report: ShownReport;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

function Preview({ report, opened, busy, onClose, onConfirm }: PreviewProps) {
  const words = useWords(reportWords);
  const { title, kind, posterName } = report.target;
  return (
    <Dialog title={words('decide.preview')} opened={opened} onClose={onClose}>
      <div className={styles['decision']}>
        <p>
          {words('decide.preview.text', {
            title: title ?? report.title,
            kind: words(`post.${kind}`),
            poster: posterName,
          })}
        </p>
        <div className={styles['buttons']}>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton primary label={words('decide.do.approve')} hotKey="mod+Enter" busy={busy} onRun={onConfirm} />
        </div>
      </div>
    </Dialog>
  );
}
