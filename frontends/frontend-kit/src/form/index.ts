export { applyUserErrors } from './apply-user-errors.ts';
export { DayInput } from './day-input.tsx';
export { ChoiceField, SelectField, TextAreaField, TextField, type Choice, type FieldProps } from './fields.tsx';
export { Form, type FormProps } from './form.tsx';
export { Dialog, SidePanel, type OverlayProps } from './overlays.tsx';
export { StepButton, type StepButtonProps } from './step-button.tsx';
export { useDraft } from './use-draft.ts';
export { UserErrors } from './user-errors.tsx';
export { saveAllDrafts, saveDraftsOf } from './save-drafts.ts';
