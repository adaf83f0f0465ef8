import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  notifyRefusal,
  StepButton,
  Switch,
  TextAreaField,
  TextField,
  useForm,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { CHANGE_REPLY_TEMPLATE, CREATE_REPLY_TEMPLATE, REMOVE_REPLY_TEMPLATE } from './template-documents.ts';
import { templateWords } from './template-words.ts';

interface TemplateValues {
  readonly name: string;
  readonly body: string;
}

/** Form of a reply template, new or there already. */
export function TemplateForm({
  templateId,
  values,
  shared,
  places,
  onClose,
  onChanged,
}: {
  readonly templateId: string | null;
  readonly values: TemplateValues;
  readonly shared: boolean;
  readonly places: readonly string[];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const words = useWords(templateWords);
  const hasRole = useHasRole();
  const form = useForm<TemplateValues>({ defaultValues: values });
  const [isShared, setShared] = useState(shared);
  const [create, { busy: creates }] = useStep(CREATE_REPLY_TEMPLATE, (data) => data.createReplyTemplate);
  const [change, { busy: changes }] = useStep(CHANGE_REPLY_TEMPLATE, (data) => data.changeReplyTemplate);
  const save = async (said: TemplateValues) => {
    const input = { ...said, isShared };
    const outcome = await (templateId === null ? create({ input }) : change({ input: { templateId, ...input } }));
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onChanged();
  };
  return (
    <Dialog opened onClose={onClose} title={words(templateId === null ? 'new' : 'edit')} width={560}>
      <Form
        form={form}
        label={words('edit')}
        onSubmit={save}
        footer={
          <>
            {templateId !== null && <RemoveTemplate templateId={templateId} onChanged={onChanged} />}
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('save')}
              hotKey="mod+Enter"
              busy={creates || changes}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <TextField required autoFocus name="name" label={words('name')} maxLength={60} />
        <TextAreaField
          required
          name="body"
          label={words('body')}
          hint={words('body.hint', { places: places.map((place) => `{${place}}`).join(' ') })}
          rows={6}
          maxLength={4000}
        />
        {hasRole('SENIOR', 'ADMIN') && (
          <Switch
            label={words('share')}
            checked={isShared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
        )}
      </Form>
    </Dialog>
  );
}

function RemoveTemplate({ templateId, onChanged }: { templateId: string; onChanged: () => void }) {
  const words = useWords(templateWords);
  const [remove, { busy }] = useStep(REMOVE_REPLY_TEMPLATE, (data) => data.removeReplyTemplate);
  const run = async () => {
    const outcome = await remove({ input: { templateId } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('removed'));
    onChanged();
  };
  return (
    <Button variant="subtle" color="red" loading={busy} onClick={() => void run()}>
      {words('remove')}
    </Button>
  );
}
