import {
  applyUserErrors,
  Form,
  notify,
  SelectField,
  StepButton,
  TextAreaField,
  useDraft,
  useForm,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import type { RejectionSituation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useUnmasked } from '../report-file/index.ts';
import { reportWords } from '../words.ts';
import { MemoField } from './memo-field.tsx';
import { RejectionTextChoice } from './rejection-text-choice.tsx';
import { reasonFor, textsFor } from './rejection-texts.ts';
import type { ShownReport } from './report-query.ts';
import type { ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

const REJECT = graphql(`
  mutation RejectReport($input: RejectReportInput!) {
    rejectReport(input: $input) {
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

/** Rejects a report: the situation offers its texts, the text can be changed, the memo says what was checked (R8, R9). */
export function RejectForm({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  const [reject, { busy }] = useStep(REJECT, (data) => data.rejectReport);
  const form = useForm<RejectValues>({ defaultValues: { situation: '', decisionReason: '', operatorMemo: '' } });
  const isUnmasked = useUnmasked(report.id);
  useEffect(() => form.clearErrors(), [form, isUnmasked]);
  const dropDraft = useDraft(form, `report.${report.id}.reject`);
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
  const send = async (values: RejectValues) => {
    const chosen = SITUATIONS.find((each) => each === values.situation);
    if (!chosen) return;
    const outcome = await reject({ input: { reportId: report.id, ...values, situation: chosen } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    notify.done(words('decide.done'));
  };
  return (
    <Form
      form={form}
      label={words('decide.reject')}
      onSubmit={send}
      footer={
        <StepButton
          primary
          label={words('decide.do.reject')}
          disabled={isUnmasked}
          busy={busy}
          onRun={() => void form.handleSubmit(send)()}
        />
      }
    >
      {isUnmasked && <p className={styles['hint']}>{words('decide.unmasked')}</p>}
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
    </Form>
  );
}
