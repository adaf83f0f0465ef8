import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { policyWords } from './policy-words.ts';

const ADD_POLICY = graphql(`
  mutation AddStorefrontPolicy($input: AddStorefrontPolicyInput!) {
    addStorefrontPolicy(input: $input) {
      policy {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Puts a new version of a storefront's policy on record (P1). */
export function PolicyForm({
  storefrontId,
  text,
  onClose,
  onSaved,
}: {
  readonly storefrontId: string;
  /** Text of the version before, from which the new one is written. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}) {
  const words = useWords(policyWords);
  const form = useForm({ defaultValues: { text, effectiveFrom: '' } });
  const [add, { busy }] = useStep(ADD_POLICY, (data) => data.addStorefrontPolicy);
  const save = async (said: { text: string; effectiveFrom: string }) => {
    const outcome = await add({ input: { storefrontId, ...said } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onSaved();
  };
  return (
    <Dialog opened onClose={onClose} title={words('new')} width={600}>
      <Form
        form={form}
        label={words('new')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('save')}
              hotKey="mod+Enter"
              busy={busy}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <TextField required type="date" name="effectiveFrom" label={words('day')} />
        <TextAreaField required autoFocus name="text" label={words('text')} hint={words('new.hint')} rows={8} />
      </Form>
    </Dialog>
  );
}
