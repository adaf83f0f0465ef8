import type { Language } from '../language.ts';

/** Language in which a document is issued. */
export type DocumentLanguage = Language;

/** Value beside its label. */
export interface DocumentFact {
  readonly label: string;
  readonly value: string;
}

/** Column of a table of lines; one of money holds whole won and is set right-aligned. */
export interface DocumentColumn {
  readonly label: string;
  /** Part of the width it takes beside the others; 1 unless said. */
  readonly share?: number;
  readonly money?: boolean;
}

/** Cell of a table of lines; null leaves it empty. */
export type DocumentCell = string | number | null;

/** Numbered clause, with points of its own below it. */
export interface DocumentClause {
  readonly text: string;
  readonly points?: readonly string[];
}

/** Somebody who signs on the paper: a place is left for the signature or the seal. */
export interface DocumentSigner {
  readonly role: string;
  readonly name: string;
  /** When they signed on screen, as it is to be read; a place is left on the paper where nothing is said. */
  readonly signed?: string;
}

/** Piece of a document, in the order in which it is read. */
export type DocumentBlock =
  | { readonly block: 'HEADING'; readonly text: string }
  | { readonly block: 'PARAGRAPH'; readonly text: string }
  | { readonly block: 'FACTS'; readonly heading?: string; readonly facts: readonly DocumentFact[] }
  | { readonly block: 'CLAUSES'; readonly heading?: string; readonly clauses: readonly DocumentClause[] }
  | {
      readonly block: 'LINES';
      readonly heading?: string;
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly DocumentCell[])[];
      readonly total?: readonly DocumentCell[];
    }
  | { readonly block: 'SIGNATURES'; readonly heading?: string; readonly signers: readonly DocumentSigner[] }
  /** Day of issue, the name of who issues, and the place of the seal. */
  | { readonly block: 'SEAL'; readonly name: string }
  | { readonly block: 'NOTE'; readonly text: string }
  | { readonly block: 'ATTACHMENTS'; readonly items: readonly string[] }
  | { readonly block: 'LEGAL_BASIS'; readonly items: readonly string[] };

/** What a document says, as plain data that is kept and printed; the kit gives it letterhead, number and signature. */
export interface DocumentBody {
  readonly title: string;
  /** Office that issues it, beside the name of the house. */
  readonly office: string;
  /** Where the office is reached: address, telephone. */
  readonly contact?: string;
  /** Who it is for, e.g. `홍길동 님`. */
  readonly recipient?: string;
  /** Number that both sides know the matter by, e.g. the case number. */
  readonly reference?: string;
  readonly blocks: readonly DocumentBlock[];
}

/** What is printed around a body once it is issued. */
export interface DocumentImprint {
  readonly number: string;
  readonly version: number;
  /** Day of issue in Seoul, YYYY-MM-DD. */
  readonly day: string;
  /** Moment of issue, ISO 8601, for the properties of the file. */
  readonly at: string;
  /** Address at which anybody verifies the document. */
  readonly verifyUrl: string;
}

/** Piece of work for the press: an issued document with a place for its signature, or a draft where nothing is said. */
export interface PrintTask {
  readonly body: DocumentBody;
  readonly language: DocumentLanguage;
  readonly imprint: DocumentImprint | null;
}

/** Printed document. */
export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
