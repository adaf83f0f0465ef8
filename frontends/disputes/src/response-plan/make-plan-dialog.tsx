import { Dialog, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { MAKE_PLAN, type ShownProblem } from './plan-query.ts';
import { planWords } from './plan-words.ts';

interface DialogProps extends FormWays {
  readonly problem: ShownProblem | null;
}

/** Makes a plan against a dispute that repeats itself. */
export function MakePlanDialog({ problem, ...ways }: DialogProps) {
  const words = useWords(planWords);
  return (
    <Dialog title={words('make')} opened={problem !== null} onClose={ways.onClose} width={560}>
      {problem && <PlanForm problem={problem} {...ways} />}
    </Dialog>
  );
}

function PlanForm({ problem: { business, itemCategory }, ...ways }: FormWays & { problem: ShownProblem }) {
  const words = useWords(planWords);
  const [make] = useStep(MAKE_PLAN, (data) => data.makeResponsePlan);
  const form = useForm({ defaultValues: { title: '', text: '', dueOn: '' } });
  const businessId = business?.id ?? '';
  const itemCategoryId = itemCategory?.id ?? null;
  return (
    <ActForm
      form={form}
      label={words('make')}
      done={words('make.done')}
      draft={`plan.${businessId}.${itemCategoryId ?? ''}`}
      take={(values) => make({ input: { businessId, itemCategoryId, ...values } })}
      {...ways}
    >
      <p>
        <strong>{[business?.name, itemCategory?.name].filter(Boolean).join(' · ')}</strong>
      </p>
      <p>{words('make.text')}</p>
      <TextField required autoFocus name="title" label={words('field.title')} maxLength={200} />
      <TextAreaField required name="text" label={words('field.text')} rows={5} maxLength={20_000} />
      <TextField required type="date" name="dueOn" label={words('field.dueOn')} />
    </ActForm>
  );
}
