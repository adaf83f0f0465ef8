import {
  ActionIcon,
  Button,
  Checkbox,
  Dialog,
  notify,
  StepButton,
  useHotKey,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconMinus,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { graphql } from '../gql/index.ts';
import { MaskStage } from './mask-stage.tsx';
import { reportFileWords } from './report-file-words.ts';
import type { ShownFile } from './report-files-query.ts';
import { useMaskEditor, type MaskEditor } from './use-mask-editor.ts';
import styles from './mask.module.css';

const MASK = graphql(`
  mutation MaskReportFile($input: MaskReportFileInput!) {
    maskReportFile(input: $input) {
      reportFile {
        ...ReportFile_file @unmask
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

const ZOOMS = [100, 150, 200, 300, 400] as const;

interface MaskDialogProps {
  readonly file: ShownFile;
  readonly onClose: () => void;
  /** Called once the file is masked, or when somebody else was first. */
  readonly onEnd: () => void;
}

/** Masks an image: boxes first, then a look at what will be left, then the sentence; with it the original is destroyed (R7). */
export function MaskDialog({ file, onClose, onEnd }: MaskDialogProps) {
  const words = useWords(reportFileWords);
  const size = { width: file.width ?? 1, height: file.height ?? 1 };
  const editor = useMaskEditor(size);
  const [zoom, setZoom] = useState(0);
  const [phase, setPhase] = useState<'edit' | 'confirm'>('edit');
  const stage = {
    // The address is kept while the dialog is open: the image is here already.
    src: useState(file.downloadUrl ?? '')[0],
    alt: words('mask.alt', { name: file.name }),
    size,
    editor,
    zoom: ZOOMS[zoom] ?? 100,
  };
  // Escape or a press beside the dialog must not throw away what was drawn; its own button does.
  const close = () => (editor.boxes.length === 0 ? onClose() : notify.problem(words('mask.stays')));
  return (
    <Dialog title={words('mask.title')} opened onClose={close} width={1040}>
      <div className={styles['editor']}>
        {phase === 'edit' ? (
          <>
            <p>{words('mask.hint')}</p>
            <Tools editor={editor} zoom={zoom} onZoom={setZoom} />
            <MaskStage {...stage} preview={false} />
            <p id="mask-keys" className={styles['keys']}>
              {words('mask.keys')}
            </p>
            <div className={styles['buttons']}>
              <Button variant="subtle" onClick={onClose}>
                {words('cancel')}
              </Button>
              <StepButton primary label={words('mask.next')} hotKey="mod+Enter" onRun={() => setPhase('confirm')} />
            </div>
          </>
        ) : (
          <Confirm file={file} editor={editor} onBack={() => setPhase('edit')} onEnd={onEnd}>
            <MaskStage {...stage} zoom={100} preview />
          </Confirm>
        )}
      </div>
    </Dialog>
  );
}

function Tools({ editor, zoom, onZoom }: { editor: MaskEditor; zoom: number; onZoom: (zoom: number) => void }) {
  const words = useWords(reportFileWords);
  const { selected, boxes } = editor;
  const chosen = boxes.find(({ id }) => id === selected);
  useHotKey('mod+z', editor.undo, { label: words('mask.undo'), enabled: editor.canUndo });
  useHotKey('mod+shift+z', editor.redo, { label: words('mask.redo'), enabled: editor.canRedo });
  return (
    <div className={styles['tools']}>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={editor.add}>
        {words('mask.add')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        disabled={!chosen}
        onClick={() => chosen && editor.remove(chosen.id)}
      >
        {words('mask.remove')}
      </Button>
      <ActionIcon
        variant="default"
        size="lg"
        disabled={!editor.canUndo}
        aria-label={words('mask.undo')}
        onClick={editor.undo}
      >
        <IconArrowBackUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        disabled={!editor.canRedo}
        aria-label={words('mask.redo')}
        onClick={editor.redo}
      >
        <IconArrowForwardUp size={18} />
      </ActionIcon>
      <span className={styles['zoom']}>
        <ActionIcon
          variant="default"
          size="lg"
          disabled={zoom === 0}
          aria-label={words('mask.zoomOut')}
          onClick={() => onZoom(zoom - 1)}
        >
          <IconMinus size={16} />
        </ActionIcon>
        <output>{ZOOMS[zoom]}%</output>
        <ActionIcon
          variant="default"
          size="lg"
          disabled={zoom === ZOOMS.length - 1}
          aria-label={words('mask.zoomIn')}
          onClick={() => onZoom(zoom + 1)}
        >
          <IconPlus size={16} />
        </ActionIcon>
      </span>
    </div>
  );
}

interface ConfirmProps {
  readonly file: ShownFile;
  readonly editor: MaskEditor;
  readonly onBack: () => void;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

function Confirm({ file, editor, onBack, onEnd, children }: ConfirmProps) {
  const words = useWords(reportFileWords);
  const [sure, setSure] = useState(false);
  const [mask, { busy }] = useStep(MASK, (data) => data.maskReportFile);
  // No box is an answer too, with a sentence and a button of its own.
  const nothingToMask = editor.boxes.length === 0;
  const attestation = words(nothingToMask ? 'attest.nothing' : 'attest.masked');
  const run = async () => {
    const boxes = editor.boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
    const outcome = await mask({ input: { fileId: file.id, boxes, nothingToMask, attestation } });
    if (outcome.done) notify.done(words('mask.done'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    if (outcome.done || outcome.userErrors.length > 0) onEnd();
  };
  return (
    <>
      <p className={styles['warning']} role="alert">
        <IconAlertTriangle size={16} aria-hidden />
        {words('mask.warning')}
      </p>
      {children}
      <Checkbox
        label={attestation}
        checked={sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
        data-autofocus
      />
      <div className={styles['buttons']}>
        <Button variant="subtle" onClick={onBack}>
          {words('mask.back')}
        </Button>
        <Button color="red" loading={busy} disabled={!sure} onClick={() => void run()}>
          {words(nothingToMask ? 'mask.confirmNothing' : 'mask.confirm')}
        </Button>
      </div>
    </>
  );
}
