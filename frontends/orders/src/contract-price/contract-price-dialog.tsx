import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { storefrontWords } from '../storefront/index.ts';

const SET_PRICES = graphql(`
  mutation SetContractPrices($input: SetContractPricesInput!) {
    setContractPrices(input: $input) {
      storefront {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

interface ContractPriceDialogProps {
  readonly storefrontId: string;
  readonly products: readonly {
    readonly product: { readonly id: string; readonly name: string; readonly styleCode: string };
  }[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks at what price a storefront buys products, and from which day on. */
export function ContractPriceDialog(props: ContractPriceDialogProps) {
  const words = useWords(storefrontWords);
  return (
    <Dialog title={words('contractPrice.title')} opened={props.opened} onClose={props.onClose}>
      <PricesForm {...props} />
    </Dialog>
  );
}

function PricesForm({ storefrontId, products, onClose, onDone }: ContractPriceDialogProps) {
  const words = useWords(storefrontWords);
  const form = useForm<Record<string, string>>({ defaultValues: { effectiveFrom: '' } });
  const [set] = useStep(SET_PRICES, (answer) => answer.setContractPrices);
  const save = async ({ effectiveFrom = '', ...amounts }: Record<string, string>) => {
    const prices = [];
    for (const { product } of products) {
      const amount = wholeNumber(amounts[product.id] ?? '', { signed: true });
      if (amount === null) return form.setError(product.id, { message: words('amount.malformed') });
      prices.push({ productId: product.id, amount });
    }
    const outcome = await set({ input: { storefrontId, effectiveFrom, prices } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('contractPrice.saved'));
    onClose();
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('contractPrice.title')}
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
      <TextField
        required
        autoFocus
        type="date"
        name="effectiveFrom"
        label={words('contractPrice.from')}
        hint={words('contractPrice.from.hint')}
      />
      {products.map(({ product }) => (
        <TextField
          required
          key={product.id}
          name={product.id}
          inputMode="numeric"
          label={words('contractPrice.amount', { name: `${product.name} (${product.styleCode})` })}
        />
      ))}
    </Form>
  );
}
