import { Dialog, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { END_PLAN, type ShownPlan } from './plan-query.ts';
import { planWords } from './plan-words.ts';

/** A plan that is about to end, and whether it is done or given up. */
export interface Ending {
  readonly plan: ShownPlan;
  readonly done: boolean;
}

interface DialogProps extends FormWays {
  readonly ending: Ending | null;
}

/** Ends a plan with what came of it, or why it is given up. */
export function EndPlanDialog({ ending, ...ways }: DialogProps) {
  const words = useWords(planWords);
  return (
    <Dialog title={ending && ending.plan.title} opened={ending !== null} onClose={ways.onClose} width={520}>
      {ending && <EndForm ending={ending} title={words(ending.done ? 'finish' : 'drop')} {...ways} />}
    </Dialog>
  );
}

function EndForm({ ending: { plan, done }, title, ...ways }: FormWays & { ending: Ending; title: string }) {
  const words = useWords(planWords);
  const [end] = useStep(END_PLAN, (data) => data.endResponsePlan);
  const form = useForm({ defaultValues: { outcome: '' } });
  return (
    <ActForm
      form={form}
      label={title}
      done={words(done ? 'finish.done' : 'drop.done')}
      draft={`plan.${plan.id}.${done ? 'finish' : 'drop'}`}
      take={({ outcome }) => end({ input: { planId: plan.id, done, outcome } })}
      {...ways}
    >
      <p>{words(done ? 'finish.text' : 'drop.text')}</p>
      <TextAreaField required autoFocus name="outcome" label={words('field.outcome')} rows={4} maxLength={20_000} />
    </ActForm>
  );
}
