import { Dialog, Stack, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { DECIDE_CHANGE, type ShownChange } from './change-query.ts';
import { changeWords } from './change-words.ts';
import { ComparedData } from './compared-data.tsx';

/** A request on which a lead is about to decide, and how. */
export interface Deciding {
  readonly change: ShownChange;
  readonly approved: boolean;
}

interface DialogProps extends FormWays {
  readonly deciding: Deciding | null;
}

/** Approves a request, which changes the data, or declines it with a reason. */
export function DecideDialog({ deciding, ...ways }: DialogProps) {
  const words = useWords(changeWords);
  const title =
    deciding && `${words(deciding.approved ? 'approve' : 'decline')}: ${deciding.change.business?.name ?? ''}`;
  return (
    <Dialog title={title} opened={deciding !== null} onClose={ways.onClose} width={560}>
      {deciding && (
        <Stack>
          {/* Outside the form: what asks for the reason of a reveal is a form itself. */}
          <ComparedData change={deciding.change} />
          <DecideForm deciding={deciding} {...ways} />
        </Stack>
      )}
    </Dialog>
  );
}

function DecideForm({ deciding: { change, approved }, ...ways }: DialogProps & { deciding: Deciding }) {
  const words = useWords(changeWords);
  const [decide] = useStep(DECIDE_CHANGE, (data) => data.decideCompanyChange);
  const form = useForm({ defaultValues: { answer: '' } });
  const decision = approved ? 'approve' : 'decline';
  return (
    <ActForm
      form={form}
      label={words(decision)}
      done={words(`${decision}.done`)}
      draft={`company-change.${change.id}.${decision}`}
      take={({ answer }) => decide({ input: { changeId: change.id, approved, answer } })}
      {...ways}
    >
      <p>{words(`${decision}.text`)}</p>
      <TextAreaField
        required={!approved}
        autoFocus
        name="answer"
        label={words(approved ? 'field.answer' : 'field.reason')}
        rows={3}
        maxLength={2000}
      />
    </ActForm>
  );
}
