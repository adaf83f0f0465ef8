import type { Words } from '../language.ts';
import type { DocumentBody, DocumentLanguage } from './document-body.ts';

/** How documents of one kind are written. */
export interface DocumentTemplate<Data = never> {
  /** Name of the kind in capitals, e.g. RECEIPT_NOTICE. */
  readonly kind: string;
  readonly title: Words;
  /** Puts the text together; nothing but its arguments goes into it. */
  readonly compose: (data: Data, language: DocumentLanguage) => DocumentBody;
  /** Made-up data with which anybody may look at the template. */
  readonly sample: Data;
}

/** A template whose sample can be composed, whatever its data is. */
export interface KnownTemplate {
  readonly kind: string;
  readonly title: Words;
  readonly composeSample: (language: DocumentLanguage) => DocumentBody;
}

/** Template as it is declared: it issues documents, and shows its sample. */
export type DefinedDocument<Data> = DocumentTemplate<Data> & KnownTemplate;

/** Declares how documents of one kind are written. */
export function defineDocument<Data>(template: DocumentTemplate<Data>): DefinedDocument<Data> {
  return { ...template, composeSample: (language) => template.compose(template.sample, language) };
}
