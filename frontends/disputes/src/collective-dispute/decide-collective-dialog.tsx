import { useQuery } from '@apollo/client/react';
import {
  Dialog,
  ProblemArea,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { SESSIONS } from '../mediation/index.ts';
import { DECIDE } from './collective-acts.ts';
import { collectiveWords } from './collective-words.ts';

interface DialogProps {
  readonly disputeId: string;
  readonly onClose: () => void;
}

/** Writes down what a session decided for all participants (조정결정). */
export function DecideCollectiveDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(collectiveWords);
  return (
    <Dialog title={words('act.DECIDE')} opened={opened} onClose={props.onClose} width={600}>
      {opened && <DecideForm {...props} />}
    </Dialog>
  );
}

function DecideForm({ disputeId, onClose }: DialogProps) {
  const words = useWords(collectiveWords);
  const [decide] = useStep(DECIDE, (data) => data.decideCollectiveDispute);
  const form = useForm({ defaultValues: { sessionId: '', text: '', reasons: '', refundPercent: '' } });
  return (
    <ActForm
      form={form}
      label={words('act.DECIDE')}
      done={words('done.DECIDE')}
      draft={`collective.${disputeId}.decision`}
      take={({ refundPercent, ...written }) =>
        decide({ input: { disputeId, ...written, refundPercent: shareIn(refundPercent) } })
      }
      onClose={onClose}
    >
      <p>{words('hint.DECIDE')}</p>
      <HeldSessionField />
      <TextAreaField required name="text" label={words('field.text')} rows={4} maxLength={20_000} />
      <TextAreaField required name="reasons" label={words('field.reasons')} rows={6} maxLength={20_000} />
      <TextField name="refundPercent" label={words('field.refundPercent')} inputMode="numeric" maxLength={3} />
    </ActForm>
  );
}

/** Share that was typed; what is no whole number is refused at its field, as one out of range is. */
function shareIn(typed: string): number | null {
  if (typed.trim() === '') return null;
  const share = Number(typed);
  return Number.isInteger(share) ? share : -1;
}

/** Sessions that were held, the latest first. */
function HeldSessionField() {
  const words = useWords(collectiveWords);
  const { dateTime } = useFormat();
  const { data, error, refetch } = useQuery(SESSIONS, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  const held = (data?.committeeSessions.nodes ?? []).filter(({ heldAt }) => new Date(heldAt) <= new Date());
  return (
    <SelectField
      required
      autoFocus
      name="sessionId"
      label={words('field.session')}
      choices={held.map(({ id, heldAt, place }) => ({ value: id, label: `${dateTime(heldAt)} · ${place}` }))}
      hint={data && held.length === 0 ? words('field.session.none') : undefined}
    />
  );
}
