import { Dialog, SelectField, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { KEEP_TEMPLATE, type ShownTemplate } from './template-query.ts';
import { PLACES, TEMPLATE_KINDS } from './template-values.ts';
import { templateWords } from './template-words.ts';

interface DialogProps extends FormWays {
  /** The template that is changed, or a new one. */
  readonly template: ShownTemplate | 'new' | null;
}

/** Writes a template, or writes it anew. */
export function TemplateDialog({ template, ...ways }: DialogProps) {
  const words = useWords(templateWords);
  return (
    <Dialog
      title={words(template === 'new' ? 'add' : 'change')}
      opened={template !== null}
      onClose={ways.onClose}
      width={640}
    >
      {template && <TemplateForm template={template === 'new' ? null : template} {...ways} />}
    </Dialog>
  );
}

function TemplateForm({ template, ...ways }: FormWays & { template: ShownTemplate | null }) {
  const words = useWords(templateWords);
  const [keep] = useStep(KEEP_TEMPLATE, (data) => data.keepDraftTemplate);
  const form = useForm({
    defaultValues: {
      kind: template?.kind ?? 'RECOMMENDATION',
      title: template?.title ?? '',
      text: template?.text ?? '',
    },
  });
  return (
    <ActForm
      form={form}
      label={words(template ? 'change' : 'add')}
      done={words('keep.done')}
      draft={`template.${template ? `${template.id}.${template.version}` : 'new'}`}
      take={(values) =>
        keep({ input: { ...values, templateId: template?.id ?? null, version: template?.version ?? null } })
      }
      {...ways}
    >
      <SelectField
        required
        name="kind"
        label={words('field.kind')}
        choices={TEMPLATE_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
      />
      <TextField required autoFocus name="title" label={words('field.title')} maxLength={200} />
      <TextAreaField
        required
        name="text"
        label={words('field.text')}
        hint={words('field.text.hint', { places: PLACES })}
        rows={8}
        maxLength={20_000}
      />
    </ActForm>
  );
}
