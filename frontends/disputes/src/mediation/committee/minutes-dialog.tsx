import { Dialog, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm } from '../../case-form/index.ts';
import { KEEP_MINUTES, type ShownSession } from './committee-query.ts';
import { committeeWords } from './committee-words.ts';

interface DialogProps {
  readonly session: ShownSession | null;
  readonly onClose: () => void;
}

/** Keeps the minutes of a session that was held; later ones replace earlier ones. */
export function MinutesDialog({ session, onClose }: DialogProps) {
  const words = useWords(committeeWords);
  return (
    <Dialog title={words('minutes')} opened={session !== null} onClose={onClose} width={680}>
      {session && <MinutesForm key={session.id} session={session} onClose={onClose} />}
    </Dialog>
  );
}

function MinutesForm({ session, onClose }: { session: ShownSession; onClose: () => void }) {
  const words = useWords(committeeWords);
  const [keep] = useStep(KEEP_MINUTES, (data) => data.keepMinutes);
  const form = useForm({ defaultValues: { minutes: session.minutes ?? '' } });
  return (
    <ActForm
      form={form}
      label={words('minutes.keep')}
      done={words('minutes.done')}
      draft={`session.${session.id}.minutes`}
      take={({ minutes }) => keep({ input: { sessionId: session.id, minutes } })}
      onClose={onClose}
    >
      <TextAreaField required autoFocus name="minutes" label={words('field.minutes')} rows={10} maxLength={20_000} />
    </ActForm>
  );
}
