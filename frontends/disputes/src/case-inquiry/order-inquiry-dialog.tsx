import {
  ChoiceField,
  Dialog,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { ORDER_INQUIRY } from './inquiry-acts.ts';
import { categoryOf, INQUIRY_CATEGORIES, INQUIRY_KINDS, kindOf } from './inquiry-values.ts';
import { inquiryWords } from './inquiry-words.ts';

interface DialogProps extends FormWays {
  readonly caseId: string;
}

/** Orders a test, an expert review or an investigation: of whom, what is to be found out, and until when. */
export function OrderInquiryDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(inquiryWords);
  return (
    <Dialog title={words('order')} opened={opened} onClose={props.onClose} width={600}>
      {opened && <OrderForm {...props} />}
    </Dialog>
  );
}

const EMPTY = {
  kind: 'EXPERT_REVIEW',
  category: 'OTHER',
  addresseeName: '',
  organisation: '',
  question: '',
  dueOn: '',
};

function OrderForm({ caseId, ...ways }: DialogProps) {
  const words = useWords(inquiryWords);
  const [order] = useStep(ORDER_INQUIRY, (data) => data.orderCaseInquiry);
  const form = useForm({ defaultValues: EMPTY });
  return (
    <ActForm
      form={form}
      label={words('order')}
      done={words('order.done')}
      draft={`case.${caseId}.inquiry`}
      take={({ kind, category, ...said }) =>
        order({ input: { caseId, kind: kindOf(kind), category: categoryOf(category), ...said } })
      }
      {...ways}
    >
      <p>{words('order.text')}</p>
      <ChoiceField
        required
        name="kind"
        label={words('field.kind')}
        choices={INQUIRY_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
      />
      <SelectField
        required
        name="category"
        label={words('field.category')}
        choices={INQUIRY_CATEGORIES.map((value) => ({ value, label: words(`category.${value}`) }))}
      />
      <TextField required autoFocus name="organisation" label={words('field.organisation')} />
      <TextField required name="addresseeName" label={words('field.addresseeName')} />
      <TextAreaField required name="question" label={words('field.question')} rows={5} maxLength={20_000} />
      <TextField required type="date" name="dueOn" label={words('field.dueOn')} />
    </ActForm>
  );
}
