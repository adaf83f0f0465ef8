import {
  applyUserErrors,
  Dialog,
  Form,
  notify,
  TextField,
  useForm,
  useStep,
  useWatch,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { ADD_VARIANTS, CHANGE_PRODUCT, type ShownProduct } from './catalog-documents.ts';
import { Footer, namedErrors, PriceFields, VariantFields } from './catalog-fields.tsx';
import { catalogWords } from './catalog-words.ts';
import { variantsOf } from './variants-of.ts';

interface ProductDialogProps {
  readonly product: ShownProduct;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Somebody may have changed the product meanwhile. */
  readonly onRefused: () => void;
}

/** Asks what a product is called and costs from now on. */
export function ChangeProductDialog(props: ProductDialogProps) {
  const words = useWords(catalogWords);
  return (
    <Dialog title={words('change')} opened={props.opened} onClose={props.onClose}>
      {props.opened && <ChangeProductForm {...props} />}
    </Dialog>
  );
}

/** Asks in which colours and sizes a product is made as well. */
export function AddVariantsDialog(props: ProductDialogProps) {
  const words = useWords(catalogWords);
  return (
    <Dialog title={words('more')} opened={props.opened} onClose={props.onClose}>
      {props.opened && <AddVariantsForm {...props} />}
    </Dialog>
  );
}

type Terms = Record<'name' | 'listPrice' | 'wholesalePrice', string>;

function ChangeProductForm({ product, onClose, onRefused }: ProductDialogProps) {
  const words = useWords(catalogWords);
  const form = useForm<Terms>({ defaultValues: termsOf(product) });
  const [change] = useStep(CHANGE_PRODUCT, (answer) => answer.changeProduct);
  const save = async ({ name, listPrice: list, wholesalePrice: wholesale }: Terms) => {
    const [listPrice, wholesalePrice] = [wholeNumber(list, { signed: true }), wholeNumber(wholesale, { signed: true })];
    if (listPrice === null) return form.setError('listPrice', { message: words('price.malformed') });
    if (wholesalePrice === null) return form.setError('wholesalePrice', { message: words('price.malformed') });
    const { id: productId, version: expectedVersion } = product;
    const outcome = await change({ input: { productId, expectedVersion, name, listPrice, wholesalePrice } });
    if (!outcome.done) {
      onRefused();
      return applyUserErrors(form, outcome.userErrors);
    }
    notify.done(words('change.done'));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('change')}
      onSubmit={save}
      footer={<Footer form={form} save={save} onClose={onClose} />}
    >
      <TextField required autoFocus name="name" label={words('name')} />
      <PriceFields />
    </Form>
  );
}

function termsOf({ name, listPrice, wholesalePrice }: ShownProduct): Terms {
  return { name, listPrice: String(listPrice?.amount ?? ''), wholesalePrice: String(wholesalePrice?.amount ?? '') };
}

const NOTHING = { colours: '', sizes: '' };

function AddVariantsForm({ product, onClose, onRefused }: ProductDialogProps) {
  const words = useWords(catalogWords);
  const form = useForm({ defaultValues: NOTHING });
  const [add] = useStep(ADD_VARIANTS, (answer) => answer.addVariants);
  const typed = useWatch({ control: form.control });
  const save = async ({ colours, sizes }: typeof NOTHING) => {
    const variants = variantsOf(colours, sizes);
    const outcome = await add({ input: { productId: product.id, variants } });
    if (!outcome.done) {
      onRefused();
      return applyUserErrors(form, namedErrors(outcome.userErrors, product.styleCode, variants));
    }
    notify.done(words('more.done'));
    onClose();
  };
  return (
    <Form
      form={form}
      label={words('more')}
      onSubmit={save}
      footer={<Footer form={form} save={save} onClose={onClose} />}
    >
      <VariantFields
        autoFocus
        styleCode={product.styleCode}
        variants={variantsOf(typed.colours ?? '', typed.sizes ?? '')}
      />
    </Form>
  );
}
