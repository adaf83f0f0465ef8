import {
  applyUserErrors,
  Form,
  notify,
  SendPreview,
  StepButton,
  TextAreaField,
  useDraft,
  useForm,
  usePreviewedStep,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { useUnmasked } from '../report-file/index.ts';
import { reportWords } from '../words.ts';
import { HIDE, PREVIEW_HIDE } from './decision-acts.ts';
import { MemoField } from './memo-field.tsx';
import type { ShownReport } from './report-query.ts';
import { mayApprove, type ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

interface ApproveValues {
  decisionReason: string;
  operatorMemo: string;
}

/** Approves a report: reason and memo first, then a look at the mails that will go, then they go and the post is hidden (R4). */
export function ApproveForm({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  const { form, step } = useApproval(report);
  const memo = useWatch({ control: form.control, name: 'operatorMemo' });
  const isUnmasked = useUnmasked(report.id);
  useEffect(() => form.clearErrors(), [form, isUnmasked]);
  const ready = mayApprove(checked);
  return (
    <Form
      form={form}
      label={words('decide.approve')}
      onSubmit={step.look}
      footer={
        <StepButton
          primary
          label={words('decide.do.approve')}
          disabled={!ready || isUnmasked}
          busy={step.busy}
          onRun={() => void form.handleSubmit(step.look)()}
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
      <SendPreview
        opened={step.messages !== null}
        messages={step.messages ?? []}
        outdated={step.outdated}
        confirm={words('decide.confirm.approve')}
        busy={step.busy}
        onConfirm={() => void step.confirm()}
        onClose={step.close}
      >
        <p>
          {words('decide.preview.text', {
            title: report.target.title ?? report.title,
            kind: words(`post.${report.target.kind}`),
            poster: report.target.posterName,
          })}
        </p>
      </SendPreview>
    </Form>
  );
}

function useApproval(report: ShownReport) {
  const words = useWords(reportWords);
  const [preview] = useStep(PREVIEW_HIDE, (data) => data.previewHideReportedPost);
  const [hide] = useStep(HIDE, (data) => data.hideReportedPost);
  const form = useForm<ApproveValues>({
    defaultValues: {
      decisionReason: words('decide.reason.approve', { right: words(`right.${report.right}`) }),
      operatorMemo: '',
    },
  });
  const dropDraft = useDraft(form, `report.${report.id}.approve`);
  const reportId = report.id;
  const step = usePreviewedStep({
    preview: (values: ApproveValues) => preview({ input: { reportId, ...values } }),
    act: (values, previewDigest) => hide({ input: { reportId, ...values, previewDigest } }),
    onRefused: (errors) => applyUserErrors(form, errors),
    onDone: () => {
      dropDraft();
      notify.done(words('decide.done'));
    },
  });
  return { form, step };
}
