import { Dialog, SelectField, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import type { CollectiveRequester } from '../gql/graphql.ts';
import { REQUEST } from './collective-acts.ts';
import { collectiveWords } from './collective-words.ts';

const REQUESTERS = [
  'CONSUMER_ORGANISATION',
  'LOCAL_GOVERNMENT',
  'AGENCY',
  'BUSINESS',
] as const satisfies readonly CollectiveRequester[];

interface RequestValues {
  title: string;
  businessName: string;
  harm: string;
  requestedBy: CollectiveRequester;
  harmed: string;
}

/** Takes a request for a collective mediation in (집단분쟁조정 의뢰). */
export function RequestDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useWords(collectiveWords);
  return (
    <Dialog title={words('act.REQUEST')} opened={opened} onClose={onClose} width={600}>
      {opened && <RequestForm onClose={onClose} />}
    </Dialog>
  );
}

function RequestForm({ onClose }: { onClose: () => void }) {
  const words = useWords(collectiveWords);
  const [request] = useStep(REQUEST, (data) => data.requestCollectiveDispute);
  const form = useForm<RequestValues>({
    defaultValues: { title: '', businessName: '', harm: '', requestedBy: 'CONSUMER_ORGANISATION', harmed: '' },
  });
  return (
    <ActForm
      form={form}
      label={words('act.REQUEST')}
      done={words('done.REQUEST')}
      draft="collective.request"
      take={({ harmed, ...written }) => request({ input: { ...written, harmed: Number(harmed) || 0 } })}
      onClose={onClose}
    >
      <TextField required autoFocus name="title" label={words('field.title')} maxLength={200} />
      <TextField required name="businessName" label={words('field.business')} maxLength={200} />
      <TextAreaField required name="harm" label={words('field.harm')} rows={5} maxLength={20_000} />
      <SelectField
        required
        name="requestedBy"
        label={words('field.requestedBy')}
        choices={REQUESTERS.map((value) => ({ value, label: words(`requester.${value}`) }))}
      />
      <TextField required name="harmed" label={words('field.harmed')} inputMode="numeric" maxLength={7} />
    </ActForm>
  );
}
