import { Dialog, SelectField, useForm, useStep, useWatch, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { CLAIM_REASONS, chosenOf, REGIONS, SALE_TYPES, SALES_TACTICS } from './class-values.ts';
import { classWords } from './class-words.ts';
import { CLASSIFY, type ClassifiedCase } from './classification-query.ts';
import { ItemField, itemOf, type ItemChoice } from './item-field.tsx';

interface DialogProps {
  readonly dispute: ClassifiedCase | null;
  readonly onClose: () => void;
}

interface ClassValues {
  item: ItemChoice | null;
  claimReason: string;
  saleType: string;
  salesTactic: string;
  region: string;
}

/** Says what a case is counted under; what is emptied is taken away. */
export function ClassifyDialog({ dispute, onClose }: DialogProps) {
  const words = useWords(classWords);
  return (
    <Dialog title={words('title')} opened={dispute !== null} onClose={onClose} width={520}>
      {dispute && <ClassifyForm dispute={dispute} onClose={onClose} />}
    </Dialog>
  );
}

function ClassifyForm({ dispute, onClose }: { dispute: ClassifiedCase; onClose: () => void }) {
  const words = useWords(classWords);
  const [classify] = useStep(CLASSIFY, (data) => data.classifyCase);
  const form = useForm<ClassValues>({
    defaultValues: {
      item: itemOf(dispute.itemCategory),
      claimReason: dispute.claimReason ?? '',
      saleType: dispute.saleType ?? '',
      salesTactic: dispute.salesTactic ?? '',
      region: dispute.region ?? '',
    },
  });
  const item = useWatch({ control: form.control, name: 'item' });
  return (
    <ActForm
      form={form}
      label={words('classify')}
      done={words('classify.done')}
      draft={`case.${dispute.id}.classes`}
      take={(values) =>
        classify({
          input: {
            caseId: dispute.id,
            itemCategoryId: values.item?.id ?? null,
            claimReason: chosenOf(CLAIM_REASONS, values.claimReason),
            saleType: chosenOf(SALE_TYPES, values.saleType),
            salesTactic: chosenOf(SALES_TACTICS, values.salesTactic),
            region: chosenOf(REGIONS, values.region),
          },
        })
      }
      onClose={onClose}
    >
      <p>{words('classify.text')}</p>
      <ItemField value={item} onChange={(next) => form.setValue('item', next, { shouldDirty: true })} />
      <SelectField
        clearable
        name="claimReason"
        label={words('claimReason')}
        choices={CLAIM_REASONS.map((value) => ({ value, label: words(`claimReason.${value}`) }))}
      />
      <SelectField
        clearable
        name="saleType"
        label={words('saleType')}
        choices={SALE_TYPES.map((value) => ({ value, label: words(`saleType.${value}`) }))}
      />
      <SelectField
        clearable
        name="salesTactic"
        label={words('salesTactic')}
        choices={SALES_TACTICS.map((value) => ({ value, label: words(`salesTactic.${value}`) }))}
      />
      <SelectField
        clearable
        name="region"
        label={words('region')}
        choices={REGIONS.map((value) => ({ value, label: words(`region.${value}`) }))}
      />
    </ActForm>
  );
}
