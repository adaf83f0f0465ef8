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
import type { OfferedProduct } from './offered-product.ts';

const SET_PRICE = graphql(`
  mutation SetOfferPrice($input: SetOfferPriceInput!) {
    setOfferPrice(input: $input) {
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

interface PriceDialogProps {
  readonly storefrontId: string;
  readonly product: OfferedProduct | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks at what price a storefront sells a product. */
export function PriceDialog({ product, ...rest }: PriceDialogProps) {
  const words = useWords(storefrontWords);
  return (
    <Dialog title={words('ownPrice.title')} opened={product !== null} onClose={rest.onClose}>
      {product && <PriceForm product={product} {...rest} />}
    </Dialog>
  );
}

function PriceForm({ storefrontId, product, onClose, onDone }: PriceDialogProps & { product: OfferedProduct }) {
  const words = useWords(storefrontWords);
  const form = useForm({ defaultValues: { amount: product.price ? String(product.price.amount) : '' } });
  const [set] = useStep(SET_PRICE, (answer) => answer.setOfferPrice);
  const save = async ({ amount }: { amount: string }) => {
    const won = wholeNumber(amount, { signed: true });
    if (won === null && amount.trim() !== '') return form.setError('amount', { message: words('amount.malformed') });
    const outcome = await set({ input: { storefrontId, productId: product.product.id, amount: won } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('ownPrice.saved'));
    onClose();
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('ownPrice.title')}
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
        autoFocus
        name="amount"
        label={product.product.name}
        inputMode="numeric"
        hint={words('ownPrice.hint')}
      />
    </Form>
  );
}
