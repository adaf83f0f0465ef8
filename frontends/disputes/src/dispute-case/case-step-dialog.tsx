import { Dialog, useForm, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { CaseStepFields } from './case-step-fields.tsx';
import { emptyValues, type SteppingCase, type StepValues } from './step-values.ts';
import { stepWords } from './step-words.ts';
import { useCaseActs, type AskedAct } from './use-case-acts.ts';
import { useDraftedRefund, type DraftedRefund } from './use-drafted-refund.ts';

interface StepProps {
  readonly dispute: SteppingCase;
  /** A refund that was reckoned, to be put into what is written. */
  readonly refund?: DraftedRefund | null;
  readonly onClose: () => void;
}

/** Asks what a step needs before it is taken; what was typed is kept until then. */
export function CaseStepDialog({ step, ...props }: StepProps & { step: AskedAct | null }) {
  const words = useWords(stepWords);
  return (
    <Dialog title={step && words(`act.${step}`)} opened={step !== null} onClose={props.onClose} width={520}>
      {step && <StepForm key={step} step={step} {...props} />}
    </Dialog>
  );
}

function StepForm({ dispute, step, refund = null, onClose }: StepProps & { step: AskedAct }) {
  const words = useWords(stepWords);
  const acts = useCaseActs(dispute);
  const form = useForm<StepValues>({
    defaultValues: emptyValues(step, dispute.state === 'SIGNED', words('remedy.begin')),
  });
  useDraftedRefund(form, step === 'RECOMMEND_SETTLEMENT' ? refund : null);
  const take = async (values: StepValues) => {
    const outcome = await acts[step](values);
    if (outcome.done) return outcome;
    return { ...outcome, userErrors: outcome.userErrors.map((error) => asTyped(error, step)) };
  };
  return (
    <ActForm
      form={form}
      label={words(`act.${step}`)}
      done={words(`done.${step}`)}
      // What was written for one recommendation is not brought back for the next.
      draft={`case.${dispute.id}.${step}.${dispute.offers.at(-1)?.id ?? ''}`}
      take={take}
      onClose={onClose}
    >
      <p>{words(`explain.${step}`, { name: dispute.respondent?.name ?? '' })}</p>
      <CaseStepFields step={step} dispute={dispute} form={form} />
    </ActForm>
  );
}

/** What the graph calls the one text of a step. */
const TEXTS = ['note', 'reason', 'content'];

/** Acts that have a field of their own for what the graph calls a reason or a note. */
const OWN_FIELDS: Partial<Record<AskedAct, string>> = { CLOSE: 'note', ANSWER_RECOMMENDATION: 'note' };

/** The graph calls the one text of a step by what it is; the form has one field for it. */
function asTyped<T extends { field?: readonly string[] | null }>(error: T, step: AskedAct): T {
  const name = error.field?.length === 2 ? error.field[1] : undefined;
  const isText = name !== undefined && TEXTS.includes(name);
  return isText ? { ...error, field: ['input', OWN_FIELDS[step] ?? 'text'] } : error;
}
