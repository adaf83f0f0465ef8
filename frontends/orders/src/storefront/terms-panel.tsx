import {
  applyUserErrors,
  Button,
  Dialog,
  Facts,
  Form,
  notify,
  Panel,
  StepButton,
  TextField,
  useForm,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import type { ShownStorefront } from './shown-storefront.ts';
import { storefrontWords } from './storefront-words.ts';

const CHANGE_DETAILS = graphql(`
  mutation ChangeStorefrontDetails($input: ChangeStorefrontDetailsInput!) {
    changeStorefrontDetails(input: $input) {
      storefront {
        id
        name
        domain
        operatorName
        businessName
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** Contract of a storefront and who runs it; headquarters changes it. */
export function TermsPanel({ storefront }: { storefront: ShownStorefront }) {
  const words = useWords(storefrontWords);
  const hasRole = useHasRole();
  const [editing, setEditing] = useState(false);
  const { domain, contractKind, operatorName, businessName } = storefront;
  return (
    <Panel
      title={words('terms')}
      actions={
        hasRole('HEADQUARTERS', 'ADMIN') && (
          <Button variant="subtle" size="xs" onClick={() => setEditing(true)}>
            {words('edit')}
          </Button>
        )
      }
    >
      <Facts
        items={[
          { term: words('contract'), value: contractKind && words(`contract.${contractKind}`), wide: true },
          { term: words('domain'), value: domain?.toLowerCase() },
          { term: words('business'), value: businessName },
          { term: words('operator'), value: operatorName },
        ]}
      />
      <Dialog title={words('edit.title')} opened={editing} onClose={() => setEditing(false)}>
        <DetailsForm storefront={storefront} onClose={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

function DetailsForm({ storefront, onClose }: { storefront: ShownStorefront; onClose: () => void }) {
  const words = useWords(storefrontWords);
  const { id, name, domain, operatorName, businessName } = storefront;
  const form = useForm({
    defaultValues: {
      name,
      domain: domain ?? '',
      businessName: businessName ?? '',
      operatorName: operatorName ?? '',
    },
  });
  const [change] = useStep(CHANGE_DETAILS, (answer) => answer.changeStorefrontDetails);
  const save = async (values: Record<'name' | 'domain' | 'businessName' | 'operatorName', string>) => {
    const outcome = await change({ input: { storefrontId: id, ...values } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('edit.title')}
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
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <TextField required autoFocus name="name" label={words('name')} />
      <TextField name="domain" label={words('domain')} />
      <TextField name="businessName" label={words('business')} />
      <TextField name="operatorName" label={words('operator')} />
    </Form>
  );
}
