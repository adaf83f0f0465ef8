import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  TextField,
  useDraft,
  useForm,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { ANSWER_OBJECTION, APPROVE_SETTLEMENT, ISSUE_SETTLEMENT, OBJECT_TO_SETTLEMENT } from './settlement-acts.ts';
import { settlementWords } from './settlement-words.ts';
import type { SettlementAct } from './shown-settlement.ts';

interface StepValues {
  readonly reason: string;
  readonly answer: string;
  readonly correction: string;
}

/** Asks what a step needs before it is taken; what was typed is kept until then. */
export function SettlementStepDialog(props: { settlementId: string; act: SettlementAct | null; onClose: () => void }) {
  const { settlementId, act, onClose } = props;
  const words = useWords(settlementWords);
  return (
    <Dialog title={act && words(`act.${act}`)} opened={act !== null} onClose={onClose} width={520}>
      {act && <StepForm key={act} settlementId={settlementId} act={act} onClose={onClose} />}
    </Dialog>
  );
}

function StepForm({ settlementId, act, onClose }: { settlementId: string; act: SettlementAct; onClose: () => void }) {
  const words = useWords(settlementWords);
  const acts = useSettlementActs(settlementId);
  const form = useForm<StepValues>({ defaultValues: { reason: '', answer: '', correction: '' } });
  const dropDraft = useDraft(form, `settlement.${settlementId}.${act}`);
  const send = async (values: StepValues) => {
    const outcome = await acts[act](values);
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    dropDraft();
    notify.done(words(`done.${act}`));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words(`act.${act}`)}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words(`act.${act}`)}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p>{words(`ask.${act}`)}</p>
      {act === 'OBJECT' && <TextAreaField name="reason" label={words('reason')} required />}
      {act === 'ANSWER' && (
        <>
          <TextAreaField name="answer" label={words('answer')} required />
          <TextField
            name="correction"
            label={words('correction')}
            hint={words('correction.help')}
            inputMode="numeric"
          />
        </>
      )}
    </Form>
  );
}

/** Gives the ways to take every step that has a button. */
function useSettlementActs(settlementId: string) {
  const [issue] = useStep(ISSUE_SETTLEMENT, (data) => data.issueSettlement);
  const [approve] = useStep(APPROVE_SETTLEMENT, (data) => data.approveSettlement);
  const [object] = useStep(OBJECT_TO_SETTLEMENT, (data) => data.objectToSettlement);
  const [answer] = useStep(ANSWER_OBJECTION, (data) => data.answerSettlementObjection);
  return {
    ISSUE: () => issue({ input: { settlementId } }),
    APPROVE: () => approve({ input: { settlementId } }),
    OBJECT: ({ reason }: StepValues) => object({ input: { settlementId, reason } }),
    ANSWER: (values: StepValues) =>
      answer({ input: { settlementId, answer: values.answer, correction: wonOf(values.correction) } }),
  };
}

/** Won as typed; nothing typed is no correction, and what is no number is refused as 0. */
function wonOf(typed: string): number | null {
  return typed.trim() === '' ? null : (wholeNumber(typed, { signed: true }) ?? 0);
}
