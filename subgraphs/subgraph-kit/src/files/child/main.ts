import type { FileKind, MaskBox } from '../file-kinds.ts';
import { inspected } from './inspect.ts';
import { maskedImage } from './mask-image.ts';
import { textOfPdf } from './pdf-text.ts';

/** One piece of work for the process that touches strangers' bytes. */
export type InspectorTask =
  | { readonly act: 'inspect'; readonly bytes: Uint8Array; readonly allowed: readonly FileKind[] }
  | { readonly act: 'mask'; readonly bytes: Uint8Array; readonly boxes: readonly MaskBox[] }
  | { readonly act: 'read'; readonly bytes: Uint8Array };

function workOn(task: InspectorTask): Promise<unknown> {
  if (task.act === 'inspect') return inspected(task.bytes, task.allowed);
  return task.act === 'mask' ? maskedImage(task.bytes, task.boxes) : textOfPdf(task.bytes);
}

process.on('message', (task: InspectorTask) => {
  workOn(task).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ fault: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
