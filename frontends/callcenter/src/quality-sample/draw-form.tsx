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
import { periodOf } from '../ticket/index.ts';
import { DRAW_SAMPLES } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

interface DrawValues {
  readonly from: string;
  readonly to: string;
  readonly perAgent: string;
  readonly seed: string;
}

/** Asks of what samples are drawn, and how many. */
export function DrawForm({ onClose, onDrawn }: { onClose: () => void; onDrawn: (id: string) => void }) {
  const words = useWords(qualityWords);
  const week = periodOf({ period: 'WEEK', from: '', until: '' }, new Date());
  const form = useForm<DrawValues>({ defaultValues: { ...week, perAgent: '3', seed: '' } });
  const [draw, { busy }] = useStep(DRAW_SAMPLES, (data) => data.drawQualitySamples);
  const save = async ({ perAgent, seed, ...period }: DrawValues) => {
    const input = { ...period, perAgent: wholeNumber(perAgent) ?? 0, seed: seed.trim() === '' ? null : seed };
    const outcome = await draw({ input });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    const { draw: drawn } = outcome.payload;
    if (!drawn) return;
    notify.done(words('drawn', { count: drawn.sampleCount }));
    onDrawn(drawn.id);
  };
  return (
    <Dialog opened onClose={onClose} title={words('new')}>
      <Form
        form={form}
        label={words('new')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('draw')}
              hotKey="mod+Enter"
              busy={busy}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <TextField required type="date" name="from" label={words('from')} />
        <TextField required type="date" name="to" label={words('until')} />
        <TextField
          required
          autoFocus
          name="perAgent"
          inputMode="numeric"
          label={words('perAgent')}
          hint={words('perAgent.hint')}
          maxLength={2}
        />
        <TextField name="seed" label={words('seed')} hint={words('seed.hint')} maxLength={40} />
      </Form>
    </Dialog>
  );
}
