import { Button, Dialog, notify, notifyRefusal, StepButton, useStep, useWords } from '@madang/frontend-kit';
import { DISCONTINUE_VARIANT, RESUME_VARIANT, type ShownProduct } from './catalog-documents.ts';
import { catalogWords } from './catalog-words.ts';
import styles from './catalog.module.css';

/** Variant as the side panel has it. */
export type ShownVariant = ShownProduct['variants'][number];

/** Says what the end of a sale or its resumption will do, before it is done. */
export function TurnVariantDialog({ variant, onClose }: { variant: ShownVariant | null; onClose: () => void }) {
  const words = useWords(catalogWords);
  const act = variant?.discontinuedAt ? 'resume' : 'discontinue';
  return (
    <Dialog title={words(`${act}.title`)} opened={variant !== null} onClose={onClose}>
      {variant && <Turn variant={variant} act={act} onClose={onClose} />}
    </Dialog>
  );
}

function Turn(props: { variant: ShownVariant; act: 'discontinue' | 'resume'; onClose: () => void }) {
  const { variant, act, onClose } = props;
  const words = useWords(catalogWords);
  const [discontinue, ending] = useStep(DISCONTINUE_VARIANT, (answer) => answer.discontinueVariant);
  const [resume, resuming] = useStep(RESUME_VARIANT, (answer) => answer.resumeVariant);
  const run = async () => {
    const input = { variantId: variant.id };
    const outcome = act === 'discontinue' ? await discontinue({ input }) : await resume({ input });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words(`${act}.done`));
    onClose();
  };
  return (
    <>
      <p>{words(`${act}.text`, { sku: variant.sku })}</p>
      <div className={styles['footer']}>
        <Button variant="subtle" onClick={onClose}>
          {words('cancel')}
        </Button>
        <StepButton
          primary
          label={words(act)}
          hotKey="mod+Enter"
          busy={ending.busy || resuming.busy}
          onRun={() => void run()}
        />
      </div>
    </>
  );
}
