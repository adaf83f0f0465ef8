import {
  applyUserErrors,
  Dialog,
  Form,
  notify,
  TextField,
  useDraft,
  useForm,
  useStep,
  useWatch,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { ADD_PRODUCT } from './catalog-documents.ts';
import { Footer, namedErrors, PriceFields, VariantFields } from './catalog-fields.tsx';
import { catalogWords } from './catalog-words.ts';
import { variantsOf } from './variants-of.ts';

interface AddProductProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAdded: (productId: string) => void;
}

const EMPTY = { styleCode: '', name: '', listPrice: '', wholesalePrice: '', colours: '', sizes: '' };

/** Asks what a new product is, costs and comes in. */
export function AddProductDialog(props: AddProductProps) {
  const words = useWords(catalogWords);
  return (
    <Dialog title={words('add')} opened={props.opened} onClose={props.onClose}>
      {props.opened && <AddProductForm {...props} />}
    </Dialog>
  );
}

function AddProductForm({ onClose, onAdded }: AddProductProps) {
  const words = useWords(catalogWords);
  const form = useForm({ defaultValues: EMPTY });
  const dropDraft = useDraft(form, 'catalog.product');
  const [add] = useStep(ADD_PRODUCT, (answer) => answer.addProduct);
  const typed = useWatch({ control: form.control });
  const save = async ({ colours, sizes, listPrice: list, wholesalePrice: wholesale, ...rest }: typeof EMPTY) => {
    const [listPrice, wholesalePrice] = [wholeNumber(list, { signed: true }), wholeNumber(wholesale, { signed: true })];
    if (listPrice === null) return form.setError('listPrice', { message: words('price.malformed') });
    if (wholesalePrice === null) return form.setError('wholesalePrice', { message: words('price.malformed') });
    const variants = variantsOf(colours, sizes);
    const outcome = await add({ input: { ...rest, listPrice, wholesalePrice, variants } });
    if (!outcome.done) return applyUserErrors(form, namedErrors(outcome.userErrors, rest.styleCode, variants));
    dropDraft();
    notify.done(words('add.done'));
    onAdded(outcome.payload.product?.id ?? '');
  };
  return (
    <Form
      form={form}
      label={words('add')}
      onSubmit={save}
      footer={<Footer form={form} save={save} onClose={onClose} />}
    >
      <TextField required autoFocus name="styleCode" label={words('styleCode')} hint={words('styleCode.hint')} />
      <TextField required name="name" label={words('name')} />
      <PriceFields />
      <VariantFields styleCode={typed.styleCode ?? ''} variants={variantsOf(typed.colours ?? '', typed.sizes ?? '')} />
    </Form>
  );
}
