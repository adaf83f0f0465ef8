import { useQuery } from '@apollo/client/react';
import {
  Dialog,
  ProblemArea,
  SelectField,
  TextAreaField,
  useForm,
  useFormat,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { SESSIONS } from './committee/committee-query.ts';
import { PUT_ON_AGENDA } from './mediation-acts.ts';
import type { MediatedCase, ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';
import { quorumOf } from './quorum.ts';
import styles from './mediation.module.css';

interface DialogProps extends FormWays {
  readonly dispute: MediatedCase;
  readonly mediation: ShownMediation;
}

interface AgendaValues {
  sessionId: string;
  paper: string;
}

/** Puts a mediation on the agenda of a session that is still to be held, with what its members read. */
export function PutOnAgendaDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(mediationWords);
  return (
    <Dialog title={words('act.PUT_ON_AGENDA')} opened={opened} onClose={props.onClose} width={600}>
      {opened && <AgendaForm {...props} />}
    </Dialog>
  );
}

function AgendaForm({ dispute, mediation, ...ways }: DialogProps) {
  const words = useWords(mediationWords);
  const [put] = useStep(PUT_ON_AGENDA, (data) => data.putOnAgenda);
  const form = useForm<AgendaValues>({ defaultValues: { sessionId: '', paper: mediation.paper ?? '' } });
  return (
    <ActForm
      form={form}
      label={words('act.PUT_ON_AGENDA')}
      done={words('done.PUT_ON_AGENDA')}
      draft={`mediation.${mediation.id}.agenda`}
      take={(values) => put({ input: { mediationId: mediation.id, ...values } })}
      {...ways}
    >
      <p>{words('explain.PUT_ON_AGENDA')}</p>
      <SessionField form={form} respondentId={dispute.respondent?.id ?? null} />
      <TextAreaField required name="paper" label={words('field.paper')} rows={8} maxLength={20_000} />
    </ActForm>
  );
}

/** Sessions ahead, each with how many of its members may decide on this respondent. */
function SessionField({
  form,
  respondentId,
}: {
  form: ReturnType<typeof useForm<AgendaValues>>;
  respondentId: string | null;
}) {
  const words = useWords(mediationWords);
  const { dateTime } = useFormat();
  const { data, error, refetch } = useQuery(SESSIONS, { fetchPolicy: 'cache-and-network' });
  const chosen = useWatch({ control: form.control, name: 'sessionId' });
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  const ahead = (data?.committeeSessions.nodes ?? [])
    .filter(({ heldAt }) => new Date(heldAt) > new Date())
    .map((session) => ({ ...session, ...quorumOf(session.members, respondentId) }));
  const short = ahead.find(({ id, isEnough }) => id === chosen && !isEnough);
  return (
    <>
      <SelectField
        required
        name="sessionId"
        label={words('field.session')}
        choices={ahead.map(({ id, heldAt, place, free, excused }) => ({
          value: id,
          label: words('field.session.option', { at: dateTime(heldAt), place, free, excused }),
        }))}
        hint={data && ahead.length === 0 ? words('field.session.none') : undefined}
      />
      {short && <p className={styles['problem']}>{words('field.session.short', { free: short.free })}</p>}
    </>
  );
}
