import type { DocumentLanguage } from '../document-body.ts';

/** What the printing of a block needs to know of its document. */
export interface PrintContext {
  readonly language: DocumentLanguage;
  /** Day of issue; null for a draft. */
  readonly day: string | null;
}

/** What stands around the text of every document. */
export interface PrintWords {
  readonly house: string;
  readonly motto: string;
  readonly number: string;
  readonly issued: string;
  readonly recipient: string;
  readonly reference: string;
  readonly legalBasis: string;
  readonly attachments: string;
  readonly note: string;
  readonly signHere: string;
  readonly seal: readonly string[];
  readonly sealPlace: string;
  readonly draft: string;
  readonly draftFooter: string;
  readonly verify: (address: string) => string;
  readonly versionOf: (version: number) => string;
  readonly day: (day: string) => string;
  readonly money: (won: number) => string;
}

const digits = new Intl.NumberFormat('ko-KR');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Words of the kit on paper, by language. */
export const PRINT_WORDS: Readonly<Record<DocumentLanguage, PrintWords>> = {
  ko: {
    house: '마당',
    motto: '구매 이후의 모든 문제를 한 곳에서',
    number: '문서확인번호',
    issued: '발행일',
    recipient: '수신',
    reference: '사건번호',
    legalBasis: '근거 법령',
    attachments: '붙임',
    note: '안내',
    signHere: '(서명 또는 인)',
    seal: ['전자', '직인'],
    sealPlace: '(인)',
    draft: '초안',
    draftFooter: '검토를 위한 초안입니다. 문서번호와 전자서명이 없으며 효력이 없습니다.',
    verify: (address) =>
      `이 문서는 전자서명된 전자문서입니다. QR 코드를 찍거나 ${address} 에 문서확인번호를 입력하면 진위를 확인할 수 있으며, 파일을 올려 변경 여부도 확인할 수 있습니다.`,
    versionOf: (version) => `제${version}판`,
    day: (day) => `${Number(day.slice(0, 4))}년 ${Number(day.slice(5, 7))}월 ${Number(day.slice(8, 10))}일`,
    money: (won) => `${digits.format(won)}원`,
  },
  en: {
    house: 'Madang',
    motto: 'One desk for everything that goes wrong after a purchase',
    number: 'Document number',
    issued: 'Issued on',
    recipient: 'To',
    reference: 'Case number',
    legalBasis: 'Legal basis',
    attachments: 'Attachments',
    note: 'Note',
    signHere: '(signature or seal)',
    seal: ['전자', '직인'],
    sealPlace: '(seal)',
    draft: 'DRAFT',
    draftFooter: 'A draft for review. It has no number and no signature, and is without effect.',
    verify: (address) =>
      `This is an electronically signed document. Scan the QR code or enter the document number at ${address} to verify it; drop the file there to see whether it was altered.`,
    versionOf: (version) => `version ${version}`,
    day: (day) => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
    money: (won) => `KRW ${digits.format(won)}`,
  },
};
