import {
  applyUserErrors,
  Form,
  notify,
  SendPreview,
  StepButton,
  TextAreaField,
  TextField,
  useDraft,
  useForm,
  usePreviewedStep,
  useWords,
  type SendPreviewProps,
} from '@madang/frontend-kit';
import { objectionWords } from './objection-words.ts';

/** What a moderator writes; the day only where a post is to be shown again on one. */
export interface DecisionValues {
  decisionReason: string;
  operatorMemo: string;
  resumeOn: string;
}

type Message = SendPreviewProps['messages'][number];
type Step = Parameters<typeof usePreviewedStep<DecisionValues, Message>>[0];

interface DecisionFormProps extends Pick<Step, 'preview' | 'act'> {
  readonly kind: 'uphold' | 'reject' | 'reverse';
  readonly reportId: string;
  readonly resumeOn?: string;
  readonly onDone?: () => void;
}

/** A decision of a moderator on an objection or a hiding: reason and memo, then a look at the mails, then it is taken. */
export function DecisionForm({ kind, reportId, resumeOn = '', preview, act, onDone }: DecisionFormProps) {
  const words = useWords(objectionWords);
  const form = useForm<DecisionValues>({ defaultValues: { decisionReason: '', operatorMemo: '', resumeOn } });
  const dropDraft = useDraft(form, `report.${reportId}.${kind}`);
  const step = usePreviewedStep<DecisionValues, Message>({
    preview,
    act,
    onRefused: (errors) => applyUserErrors(form, errors),
    onDone: () => {
      dropDraft();
      notify.done(words(`done.${kind}`));
      onDone?.();
    },
  });
  return (
    <Form
      form={form}
      label={words(kind)}
      onSubmit={step.look}
      footer={
        <StepButton
          primary
          label={words(`do.${kind}`)}
          busy={step.busy}
          onRun={() => void form.handleSubmit(step.look)()}
        />
      }
    >
      {kind === 'uphold' && (
        <TextField required type="date" name="resumeOn" label={words('resumeOn')} hint={words('resumeOn.hint')} />
      )}
      <TextAreaField
        required
        name="decisionReason"
        label={words('reason')}
        hint={words(kind === 'reject' ? 'reason.reject.hint' : 'reason.hint')}
        rows={3}
        maxLength={2000}
      />
      <TextAreaField
        required
        name="operatorMemo"
        label={words('memo')}
        hint={words('memo.hint')}
        rows={2}
        maxLength={2000}
      />
      <SendPreview
        opened={step.messages !== null}
        messages={step.messages ?? []}
        outdated={step.outdated}
        confirm={words(`confirm.${kind}`)}
        busy={step.busy}
        onConfirm={() => void step.confirm()}
        onClose={step.close}
      />
    </Form>
  );
}
