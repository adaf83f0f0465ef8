import { useQuery } from '@apollo/client/react';
import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  TextField,
  useForm,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { BusinessField } from '../business-field.tsx';
import { graphql } from '../gql/index.ts';
import { TickField } from '../tick-field.tsx';
import { accountsWords } from '../words.ts';
import { eventName } from './event-name.ts';

const EVENT_TYPES = graphql(`
  query WebhookEventTypes {
    webhookEventTypes
  }
`);

/** What a webhook is to be like. */
export interface WebhookWish {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: string[];
}

interface WebhookFormProps {
  readonly title: string;
  readonly action: string;
  /** What it is like now; none for a new one. */
  readonly known?: WebhookWish;
  readonly onClose: () => void;
  /** Does it; gives the refusals, or null once it is done. */
  readonly save: (wish: WebhookWish & { businessId?: string }) => Promise<readonly UserError[] | null>;
}

/** Asks where a webhook lies and what it is told of. */
export function WebhookFormDialog({ opened, ...form }: WebhookFormProps & { opened: boolean }) {
  return (
    <Dialog title={form.title} opened={opened} onClose={form.onClose} width={560}>
      <WebhookForm {...form} />
    </Dialog>
  );
}

function WebhookForm({ title, action, known, onClose, save }: WebhookFormProps) {
  const words = useWords(accountsWords);
  const { data } = useQuery(EVENT_TYPES);
  const form = useForm({
    defaultValues: {
      name: known?.name ?? '',
      url: known?.url ?? '',
      businessId: '',
      eventTypes: known?.eventTypes ?? [],
    },
  });
  const eventTypes = form.watch('eventTypes');
  // A refusal beside a field that the form does not know would never go away.
  form.register('eventTypes');
  const only = !known && data?.webhookEventTypes.length === 1 ? data.webhookEventTypes[0] : undefined;
  const { setValue } = form;
  useEffect(() => {
    if (only) setValue('eventTypes', [only]);
  }, [only, setValue]);
  const send = async ({ name, url, businessId }: { name: string; url: string; businessId: string }) => {
    const wish = { name, url, eventTypes: form.getValues('eventTypes') };
    const refusals = await save(businessId === '' ? wish : { ...wish, businessId });
    if (refusals) applyUserErrors(form, refusals);
  };
  return (
    <Form
      form={form}
      label={title}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={action}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <TextField required autoFocus name="name" label={words('hook.name')} />
      <TextField required name="url" label={words('hook.url')} hint={words('hook.url.hint')} placeholder="https://" />
      {!known && <BusinessField />}
      <TickField
        name="eventTypes"
        label={words('hook.events')}
        ticks={(data?.webhookEventTypes ?? []).map((value) => ({ value, label: eventName(value) }))}
        value={eventTypes}
        error={form.formState.errors.eventTypes?.message}
        onChange={(next) => {
          form.clearErrors('eventTypes');
          form.setValue('eventTypes', next);
        }}
      />
    </Form>
  );
}
