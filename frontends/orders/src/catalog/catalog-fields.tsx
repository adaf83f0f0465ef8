import { Button, Faint, StepButton, TextField, useWords, type useForm, type UserError } from '@madang/frontend-kit';
import { catalogWords } from './catalog-words.ts';
import { skuOf, type TypedVariant } from './variants-of.ts';

/** Colours and sizes, and the skus that will be made of them. */
export function VariantFields(props: { styleCode: string; variants: readonly TypedVariant[]; autoFocus?: boolean }) {
  const { styleCode, variants, autoFocus = false } = props;
  const words = useWords(catalogWords);
  const skus = variants.map((variant) => skuOf(styleCode, variant)).join(', ');
  return (
    <>
      <TextField required autoFocus={autoFocus} name="colours" label={words('colours')} hint={words('colours.hint')} />
      <TextField required name="sizes" label={words('sizes')} hint={words('sizes.hint')} />
      <p role="status">
        <Faint>{variants.length === 0 ? words('made.none') : words('made', { count: variants.length, skus })}</Faint>
      </p>
    </>
  );
}

/** Prices of the maker. */
export function PriceFields() {
  const words = useWords(catalogWords);
  return (
    <>
      {(['listPrice', 'wholesalePrice'] as const).map((name) => (
        <TextField required key={name} name={name} inputMode="numeric" label={words(name)} hint={words('price.hint')} />
      ))}
    </>
  );
}

/** Refusals of a form: what is said of one of many variants names it, and stands beside the colours. */
export function namedErrors(
  errors: readonly UserError[],
  styleCode: string,
  variants: readonly TypedVariant[],
): UserError[] {
  return errors.map((error) => {
    if (error.field?.[1] !== 'variants') return error;
    const variant = variants[Number(error.field[2])];
    const message = variant ? `${error.message} (${skuOf(styleCode, variant)})` : error.message;
    return { ...error, message, field: ['input', 'colours'] };
  });
}

interface FooterProps<Values extends Record<string, string>> {
  readonly form: ReturnType<typeof useForm<Values>>;
  readonly save: (values: Values) => Promise<void>;
  readonly onClose: () => void;
}

/** Buttons below a form of the catalog. */
export function Footer<Values extends Record<string, string>>({ form, save, onClose }: FooterProps<Values>) {
  const words = useWords(catalogWords);
  return (
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
  );
}
