export { ReceiptNotice } from './receipt-notice.tsx';
export { SelfRemedyForm } from './self-remedy-form.tsx';
