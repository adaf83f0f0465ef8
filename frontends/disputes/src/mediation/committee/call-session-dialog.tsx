import { useQuery } from '@apollo/client/react';
import {
  Checkbox,
  Dialog,
  Faint,
  ProblemArea,
  TextField,
  useForm,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../../case-form/index.ts';
import { CALL_SESSION, MEMBERS } from './committee-query.ts';
import { committeeWords } from './committee-words.ts';
import { heldAtOf } from './session-time.ts';
import styles from './committee.module.css';

interface SessionValues {
  heldAt: string;
  place: string;
  memberIds: string[];
}

/** Calls a session: when, where, and who sits. */
export function CallSessionDialog({ opened, ...ways }: FormWays & { opened: boolean }) {
  const words = useWords(committeeWords);
  return (
    <Dialog title={words('call')} opened={opened} onClose={ways.onClose} width={600}>
      {opened && <SessionForm {...ways} />}
    </Dialog>
  );
}

function SessionForm(ways: FormWays) {
  const words = useWords(committeeWords);
  const [call] = useStep(CALL_SESSION, (data) => data.callCommitteeSession);
  const form = useForm<SessionValues>({ defaultValues: { heldAt: '', place: '', memberIds: [] } });
  return (
    <ActForm
      form={form}
      label={words('call')}
      done={words('call.done')}
      draft="committee.session"
      take={({ heldAt, ...said }) => call({ input: { heldAt: heldAtOf(heldAt), ...said } })}
      {...ways}
    >
      <p>{words('call.text')}</p>
      <TextField
        required
        autoFocus
        type="datetime-local"
        name="heldAt"
        label={words('field.heldAt')}
        hint={words('field.heldAt.hint')}
      />
      <TextField required name="place" label={words('field.place')} maxLength={200} />
      <SeatsField form={form} />
    </ActForm>
  );
}

/** Members who can be called, each with the field they come from and the businesses they do not decide on. */
function SeatsField({ form }: { form: ReturnType<typeof useForm<SessionValues>> }) {
  const words = useWords(committeeWords);
  const { data, error, refetch } = useQuery(MEMBERS, { fetchPolicy: 'cache-and-network' });
  const chosen = useWatch({ control: form.control, name: 'memberIds' });
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  const members = (data?.committeeMembers ?? []).filter(({ active }) => active);
  const toggle = (id: string, on: boolean) => {
    form.setValue('memberIds', on ? [...chosen, id] : chosen.filter((each) => each !== id), { shouldDirty: true });
    // No input of its own bears this name, so that a refusal would stay and hold the form back.
    form.clearErrors('memberIds');
  };
  const problem = form.formState.errors.memberIds?.message;
  return (
    <fieldset className={styles['seats']} data-field="memberIds" tabIndex={-1}>
      <legend>{words('field.members')}</legend>
      {data && members.length === 0 && <Faint>{words('field.members.none')}</Faint>}
      {members.map(({ id, name, field, conflictsWith }) => (
        <Checkbox
          key={id}
          label={`${name} · ${words(`memberField.${field}`)}`}
          description={
            conflictsWith.length > 0 &&
            words('conflicts', { names: conflictsWith.map((business) => business.name).join(', ') })
          }
          checked={chosen.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      <Faint>{words('field.members.count', { count: chosen.length })}</Faint>
      {problem && <span className={styles['error']}>{problem}</span>}
    </fieldset>
  );
}
