import type { PrintTask } from '../document-body.ts';
import { printDocument } from './print-document.ts';

process.on('message', (task: PrintTask) => {
  printDocument(task).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ fault: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
