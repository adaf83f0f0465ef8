import {
  applyUserErrors,
  Form,
  notify,
  SelectField,
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
import type { RejectionSituation } from '../gql/graphql.ts';
import { useUnmasked } from '../report-file/index.ts';
import { reportWords } from '../words.ts';
import { PREVIEW_REJECT, REJECT } from './decision-acts.ts';
import { MemoField } from './memo-field.tsx';
import { RejectionTextChoice } from './rejection-text-choice.tsx';
import { reasonFor, textsFor } from './rejection-texts.ts';
import type { ShownReport } from './report-query.ts';
import type { ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

const SITUATIONS = [
  'HOLDER_UNCONFIRMED',
  'EVIDENCE_SHORT',
  'POST_GONE',
  'ID_NOT_MASKED',
] as const satisfies readonly RejectionSituation[];

interface RejectValues {
  situation: string;
  decisionReason: string;
  operatorMemo: string;
}

/** Rejects a report: the situation offers its texts, the text can be changed, the memo says what was checked (R8, R9); the mail is seen before it goes. */
export function RejectForm({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  const { form, step } = useRejection(report);
  const isUnmasked = useUnmasked(report.id);
  useEffect(() => form.clearErrors(), [form, isUnmasked]);
  return (
    <Form
      form={form}
      label={words('decide.reject')}
      onSubmit={step.look}
      footer={
        <StepButton
          primary
          label={words('decide.do.reject')}
          disabled={isUnmasked}
          busy={step.busy}
          onRun={() => void form.handleSubmit(step.look)()}
        />
      }
    >
      {isUnmasked && <p className={styles['hint']}>{words('decide.unmasked')}</p>}
      <RejectFields form={form} report={report} checked={checked} />
      <SendPreview
        opened={step.messages !== null}
        messages={step.messages ?? []}
        outdated={step.outdated}
        confirm={words('decide.confirm.reject')}
        busy={step.busy}
        onConfirm={() => void step.confirm()}
        onClose={step.close}
      />
    </Form>
  );
}

function RejectFields(props: {
  form: ReturnType<typeof useForm<RejectValues>>;
  report: ShownReport;
  checked: readonly ReviewCheck[];
}) {
  const { form, report, checked } = props;
  const words = useWords(reportWords);
  const [situation, reason, memo] = useWatch({
    control: form.control,
    name: ['situation', 'decisionReason', 'operatorMemo'],
  });
  const write = (field: 'decisionReason' | 'operatorMemo', text: string) =>
    form.setValue(field, text, { shouldDirty: true });
  useEffect(() => {
    const written = form.getValues('decisionReason');
    const fitting = reasonFor(report.rejectionTexts, situation, written);
    if (fitting !== written) form.setValue('decisionReason', fitting, { shouldDirty: true });
  }, [form, report.rejectionTexts, situation]);
  return (
    <>
      <SelectField
        required
        name="situation"
        label={words('report.situation')}
        choices={SITUATIONS.map((value) => ({ value, label: words(`situation.${value}`) }))}
        placeholder={words('decide.situation.pick')}
      />
      <RejectionTextChoice
        texts={textsFor(report.rejectionTexts, situation)}
        chosen={reason}
        onPick={(text) => write('decisionReason', text)}
      />
      <TextAreaField
        required
        name="decisionReason"
        label={words('report.decisionReason')}
        hint={words('decide.reason.hint')}
        rows={4}
        maxLength={2000}
      />
      <MemoField
        identityChecked={checked.includes('holder')}
        memo={memo}
        onWrite={(text) => write('operatorMemo', text)}
      />
    </>
  );
}

function useRejection({ id: reportId }: ShownReport) {
  const words = useWords(reportWords);
  const [preview] = useStep(PREVIEW_REJECT, (data) => data.previewRejectReport);
  const [reject] = useStep(REJECT, (data) => data.rejectReport);
  const form = useForm<RejectValues>({ defaultValues: { situation: '', decisionReason: '', operatorMemo: '' } });
  const dropDraft = useDraft(form, `report.${reportId}.reject`);
  const inputOf = (values: RejectValues) => ({ reportId, ...values, situation: situationOf(values) });
  const step = usePreviewedStep({
    preview: (values: RejectValues) => preview({ input: inputOf(values) }),
    act: (values, previewDigest) => reject({ input: { ...inputOf(values), previewDigest } }),
    onRefused: (errors) => applyUserErrors(form, errors),
    onDone: () => {
      dropDraft();
      notify.done(words('decide.done'));
    },
  });
  return { form, step };
}

/** The field is required, so one of the situations is chosen by the time it is asked. */
function situationOf({ situation }: RejectValues): RejectionSituation {
  return SITUATIONS.find((each) => each === situation) ?? 'HOLDER_UNCONFIRMED';
}
