import { Dialog, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { WITHDRAW } from './mediation-acts.ts';
import type { ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';

interface DialogProps extends FormWays {
  readonly mediation: ShownMediation;
}

/** Withdraws a mediation at the wish of the applicant, with the reason. */
export function WithdrawDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(mediationWords);
  return (
    <Dialog title={words('act.WITHDRAW')} opened={opened} onClose={props.onClose}>
      {opened && <WithdrawForm {...props} />}
    </Dialog>
  );
}

function WithdrawForm({ mediation, ...ways }: DialogProps) {
  const words = useWords(mediationWords);
  const [withdraw] = useStep(WITHDRAW, (data) => data.withdrawMediation);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <ActForm
      form={form}
      label={words('act.WITHDRAW')}
      done={words('done.WITHDRAW')}
      draft={`mediation.${mediation.id}.withdraw`}
      take={({ reason }) => withdraw({ input: { mediationId: mediation.id, reason } })}
      {...ways}
    >
      <p>{words('explain.WITHDRAW')}</p>
      <TextAreaField required autoFocus name="reason" label={words('field.reason')} rows={3} maxLength={20_000} />
    </ActForm>
  );
}
