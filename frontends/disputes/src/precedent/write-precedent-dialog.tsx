import { useQuery } from '@apollo/client/react';
import { Dialog, SelectField, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm } from '../case-form/index.ts';
import { APPLICABLE, WRITE_PRECEDENT } from './precedent-query.ts';
import { precedentWords } from './precedent-words.ts';

interface DialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** Writes what was decided in a case that has ended, so that others can follow it; nobody is named. */
export function WritePrecedentDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(precedentWords);
  return (
    <Dialog title={words('write')} opened={opened} onClose={props.onClose} width={640}>
      {opened && <PrecedentForm {...props} />}
    </Dialog>
  );
}

function PrecedentForm({ caseId, onClose }: DialogProps) {
  const words = useWords(precedentWords);
  const [write] = useStep(WRITE_PRECEDENT, (data) => data.writePrecedent);
  const { data } = useQuery(APPLICABLE);
  const form = useForm({ defaultValues: { title: '', facts: '', decision: '', standardId: '' } });
  return (
    <ActForm
      form={form}
      label={words('write')}
      done={words('write.done')}
      draft={`case.${caseId}.precedent`}
      take={({ standardId, ...texts }) =>
        write({ input: { caseId, ...texts, standardId: standardId === '' ? null : standardId } })
      }
      onClose={onClose}
    >
      <p>{words('write.text')}</p>
      <TextField required autoFocus name="title" label={words('field.title')} maxLength={200} />
      <TextAreaField required name="facts" label={words('facts')} rows={5} maxLength={20_000} />
      <TextAreaField required name="decision" label={words('decision')} rows={5} maxLength={20_000} />
      <SelectField
        clearable
        name="standardId"
        label={words('field.standard')}
        choices={(data?.disputeStandards.nodes ?? []).map(({ id, item, harm }) => ({
          value: id,
          label: `${item} · ${harm}`,
        }))}
      />
    </ActForm>
  );
}
