import { Dialog, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { assignmentWords } from './assignment-words.ts';
import { ItemsField, type ItemValues } from './items-field.tsx';
import { SET_EXPERTISE, type ShownOfficer } from './officers-query.ts';

interface DialogProps {
  readonly officer: ShownOfficer | null;
  readonly onClose: () => void;
}

/** Says which item categories an officer knows well; what was said before is replaced. */
export function ExpertiseDialog({ officer, onClose }: DialogProps) {
  const words = useWords(assignmentWords);
  return (
    <Dialog
      title={officer && `${officer.name} · ${words('change')}`}
      opened={officer !== null}
      onClose={onClose}
      width={520}
    >
      {officer && <ExpertiseForm key={officer.id} officer={officer} onClose={onClose} />}
    </Dialog>
  );
}

function ExpertiseForm({ officer, onClose }: { officer: ShownOfficer; onClose: () => void }) {
  const words = useWords(assignmentWords);
  const [set] = useStep(SET_EXPERTISE, (data) => data.setOfficerExpertise);
  const form = useForm<ItemValues>({
    defaultValues: { items: (officer.expertise ?? []).map(({ id, name }) => ({ itemId: id, name })) },
  });
  return (
    <ActForm
      form={form}
      label={words('change')}
      done={words('change.done')}
      draft={`officer.${officer.id}.expertise`}
      take={({ items }) =>
        set({ input: { officerId: officer.id, itemCategoryIds: items.map(({ itemId }) => itemId) } })
      }
      onClose={onClose}
    >
      <p>{words('change.text')}</p>
      <ItemsField />
    </ActForm>
  );
}
