import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  useDraft,
  useForm,
  useWords,
} from '@madang/frontend-kit';
import { CaseStepFields } from './case-step-fields.tsx';
import { emptyValues, type SteppingCase, type StepValues } from './step-values.ts';
import { stepWords } from './step-words.ts';
import { useCaseActs, type AskedAct } from './use-case-acts.ts';

/** Asks what a step needs before it is taken; what was typed is kept until then. */
export function CaseStepDialog(props: { dispute: SteppingCase; step: AskedAct | null; onClose: () => void }) {
  const { dispute, step, onClose } = props;
  const words = useWords(stepWords);
  return (
    <Dialog title={step && words(`act.${step}`)} opened={step !== null} onClose={onClose} width={520}>
      {step && <StepForm key={step} dispute={dispute} step={step} onClose={onClose} />}
    </Dialog>
  );
}

function StepForm({ dispute, step, onClose }: { dispute: SteppingCase; step: AskedAct; onClose: () => void }) {
  const words = useWords(stepWords);
  const acts = useCaseActs(dispute.id);
  const form = useForm<StepValues>({
    defaultValues: emptyValues(step, dispute.state === 'AGREEMENT', words('remedy.begin')),
  });
  const dropDraft = useDraft(form, `case.${dispute.id}.${step}`);
  const send = async (values: StepValues) => {
    const outcome = await acts[step](values);
    if (!outcome.done)
      return applyUserErrors(
        form,
        outcome.userErrors.map((error) => asTyped(error, step)),
      );
    dropDraft();
    notify.done(words(`done.${step}`));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words(`act.${step}`)}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words(`act.${step}`)}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p>{words(`explain.${step}`, { name: dispute.respondent?.name ?? '' })}</p>
      <CaseStepFields step={step} dispute={dispute} form={form} />
    </Form>
  );
}

/** What the graph calls the one text of a step. */
const TEXTS = ['note', 'reason', 'content'];

/** The graph calls the one text of a step by what it is; the form has one field for it. */
function asTyped<T extends { field?: readonly string[] | null }>(error: T, step: AskedAct): T {
  const name = error.field?.at(-1);
  const isText = name !== undefined && TEXTS.includes(name);
  return isText && step !== 'CLOSE' ? { ...error, field: ['input', 'text'] } : error;
}
