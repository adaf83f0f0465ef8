import { notify, usePreviewedStep, useStep, useWords } from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { NOTIFY_RECEIPT } from './case-acts.ts';
import { stepWords } from './step-words.ts';

const PREVIEW_RECEIPT = graphql(`
  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {
    previewNotifyReceipt(input: $input) {
      preview {
        digest
        messages {
          templateName
          category
          channel
          channels
          recipientName
          recipientAddress
          title
          text
          viewUrl
          documentIds
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** Gives the way to look at the notice of receipt and then to send it, exactly as it was seen. */
export function useReceiptPreview(caseId: string) {
  const words = useWords(stepWords);
  const [preview] = useStep(PREVIEW_RECEIPT, (data) => data.previewNotifyReceipt);
  const [send] = useStep(NOTIFY_RECEIPT, (data) => data.notifyReceipt);
  return usePreviewedStep({
    preview: (_nothing: null) => preview({ input: { caseId } }),
    act: (_nothing, previewDigest) => send({ input: { caseId, previewDigest } }),
    onRefused: (errors) => {
      for (const { message } of errors) notify.problem(message);
    },
    onDone: () => notify.done(words('done.NOTIFY_RECEIPT')),
  });
}
