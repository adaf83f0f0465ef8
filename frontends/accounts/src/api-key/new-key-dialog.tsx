import { useQuery } from '@apollo/client/react';
import {
  applyUserErrors,
  Button,
  ChoiceField,
  Dialog,
  Faint,
  Form,
  notify,
  serviceName,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
  type Say,
} from '@madang/frontend-kit';
import { BusinessField } from '../business-field.tsx';
import { graphql } from '../gql/index.ts';
import { inDays } from '../overlap.tsx';
import { TickField } from '../tick-field.tsx';
import { accountsWords } from '../words.ts';
import { CREATE_KEY } from './key-acts.ts';

const SCOPES = graphql(`
  query ApiKeyScopes {
    apiKeyScopes
  }
`);

const DAYS = ['30', '90', '180', '365'] as const;
const KINDS = ['TEST', 'LIVE'] as const;
const BLANK = { name: '', kind: 'TEST', days: '90', businessId: '' };

/** Asks what a new key is for; gives its text on, once. */
export function NewKeyDialog(props: { opened: boolean; onClose: () => void; onMade: (key: string) => void }) {
  const words = useWords(accountsWords);
  return (
    <Dialog title={words('key.new')} opened={props.opened} onClose={props.onClose} width={560}>
      <NewKeyForm {...props} />
    </Dialog>
  );
}

function NewKeyForm({ onClose, onMade }: { onClose: () => void; onMade: (key: string) => void }) {
  const words = useWords(accountsWords);
  const { data } = useQuery(SCOPES);
  const form = useForm({ defaultValues: { ...BLANK, scopes: ['disputes:read'] } });
  const scopes = form.watch('scopes');
  // A refusal beside a field that the form does not know would never go away.
  form.register('scopes');
  const [create] = useStep(CREATE_KEY, (answer) => answer.createApiKey);
  const save = async ({ name, kind, days, businessId }: typeof BLANK) => {
    const input = {
      name,
      kind: kind === 'LIVE' ? ('LIVE' as const) : ('TEST' as const),
      scopes: form.getValues('scopes'),
      expiresAt: inDays(Number(days)),
      ...(businessId === '' ? {} : { businessId }),
    };
    const outcome = await create({ input });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('key.created'));
    onMade(outcome.payload.key ?? '');
  };
  return (
    <Form
      form={form}
      label={words('key.new')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('key.create')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <TextField required autoFocus name="name" label={words('key.name')} hint={words('key.name.hint')} />
      <ChoiceField
        required
        name="kind"
        label={words('key.kind')}
        choices={KINDS.map((value) => ({ value, label: words(`key.kind.${value}`) }))}
      />
      <Faint>{words('key.kind.hint')}</Faint>
      <BusinessField />
      <TickField
        name="scopes"
        label={words('key.scopes')}
        hint={words('key.scopes.hint')}
        ticks={(data?.apiKeyScopes ?? []).map((value) => ({ value, label: scopeName(value, words) }))}
        value={scopes}
        error={form.formState.errors.scopes?.message}
        onChange={(next) => {
          form.clearErrors('scopes');
          form.setValue('scopes', next);
        }}
      />
      <ChoiceField
        required
        name="days"
        label={words('key.expiry')}
        choices={DAYS.map((value) => ({ value, label: words(`key.expiry.${value}`) }))}
      />
    </Form>
  );
}

/** What a scope allows, in words, with its code. */
function scopeName(scope: string, words: Say<keyof (typeof accountsWords)['ko']>): string {
  const [service = '', right] = scope.split(':');
  return `${serviceName(service)} ${words(right === 'write' ? 'key.scope.write' : 'key.scope.read')} (${scope})`;
}
