import { Dialog, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { ANNOUNCE, REJECT } from './collective-acts.ts';
import { collectiveWords } from './collective-words.ts';

interface DialogProps {
  readonly disputeId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Begins a collective mediation and announces it until a day (개시 공고). */
export function AnnounceDialog({ opened, ...props }: DialogProps) {
  const words = useWords(collectiveWords);
  return (
    <Dialog title={words('act.ANNOUNCE')} opened={opened} onClose={props.onClose}>
      {opened && <AnnounceForm {...props} />}
    </Dialog>
  );
}

function AnnounceForm({ disputeId, onClose }: Omit<DialogProps, 'opened'>) {
  const words = useWords(collectiveWords);
  const [announce] = useStep(ANNOUNCE, (data) => data.announceCollectiveDispute);
  const form = useForm({ defaultValues: { joinUntil: '' } });
  return (
    <ActForm
      form={form}
      label={words('act.ANNOUNCE')}
      done={words('done.ANNOUNCE')}
      draft={`collective.${disputeId}.announce`}
      take={(values) => announce({ input: { disputeId, ...values } })}
      onClose={onClose}
    >
      <TextField
        required
        autoFocus
        type="date"
        name="joinUntil"
        label={words('field.joinUntil')}
        hint={words('hint.ANNOUNCE')}
      />
    </ActForm>
  );
}

/** Does not begin a collective mediation, with the reason. */
export function RejectDialog({ opened, ...props }: DialogProps) {
  const words = useWords(collectiveWords);
  return (
    <Dialog title={words('act.REJECT')} opened={opened} onClose={props.onClose}>
      {opened && <RejectForm {...props} />}
    </Dialog>
  );
}

function RejectForm({ disputeId, onClose }: Omit<DialogProps, 'opened'>) {
  const words = useWords(collectiveWords);
  const [reject] = useStep(REJECT, (data) => data.rejectCollectiveDispute);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <ActForm
      form={form}
      label={words('act.REJECT')}
      done={words('done.REJECT')}
      draft={`collective.${disputeId}.reject`}
      take={(values) => reject({ input: { disputeId, ...values } })}
      onClose={onClose}
    >
      <TextAreaField required autoFocus name="reason" label={words('field.reason')} rows={4} maxLength={20_000} />
    </ActForm>
  );
}
