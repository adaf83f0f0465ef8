import type { Words } from '../language.ts';
import type { CodeWords } from '../payload.ts';
import type { FileRefusal } from './file-kinds.ts';

/** Reasons why an act on a file can be refused; a slice spreads them into its own. */
export type FileCode =
  | 'SUBJECT_UNKNOWN'
  | 'FILES_CLOSED'
  | 'TOO_MANY_FILES'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNKNOWN'
  | 'FILE_NOT_MASKABLE'
  | 'FILE_CHANGED_MEANWHILE'
  | 'ATTESTATION_MISSING'
  | 'BOXES_UNUSABLE'
  | 'NOTHING_MASKED';

/** What people are told for each reason. */
export const fileWords: CodeWords<FileCode> = {
  SUBJECT_UNKNOWN: { ko: '파일을 첨부할 대상을 찾을 수 없습니다.', en: 'There is nothing to attach the file to.' },
  FILES_CLOSED: { ko: '지금은 파일을 첨부할 수 없습니다.', en: 'Files cannot be attached now.' },
  TOO_MANY_FILES: { ko: '첨부할 수 있는 파일 수를 넘었습니다.', en: 'There are as many files as there may be.' },
  FILE_EMPTY: { ko: '내용이 없는 파일입니다.', en: 'The file is empty.' },
  FILE_TOO_LARGE: { ko: '파일이 너무 큽니다.', en: 'The file is too large.' },
  FILE_UNKNOWN: { ko: '파일을 찾을 수 없습니다.', en: 'There is no such file.' },
  FILE_NOT_MASKABLE: {
    ko: '가릴 수 있는 이미지가 아닙니다.',
    en: 'This is not an image that can be masked.',
  },
  FILE_CHANGED_MEANWHILE: {
    ko: '다른 담당자가 먼저 처리했습니다. 새로 고쳐 확인해 주십시오.',
    en: 'Somebody else was first. Refresh to see what they did.',
  },
  ATTESTATION_MISSING: { ko: '확인 문장에 동의해 주십시오.', en: 'Confirm the sentence first.' },
  BOXES_UNUSABLE: {
    ko: '가림 영역마다 이미지 안에서 가로와 세로가 4픽셀 이상이어야 합니다.',
    en: 'Every box must cover at least 4 by 4 pixels of the image.',
  },
  NOTHING_MASKED: {
    ko: '가림 영역이 없습니다. 가릴 곳이 없으면 그렇게 확인해 주십시오.',
    en: 'There are no boxes. If there is nothing to mask, say so.',
  },
};

/** What people are told of a file that was not released. */
export const refusalWords: Readonly<Record<FileRefusal, Words>> = {
  EMPTY: { ko: '내용이 없는 파일입니다.', en: 'The file is empty.' },
  KIND_NOT_ALLOWED: {
    ko: '받을 수 없는 형식입니다. 사진(JPEG, PNG, WebP, HEIC)이나 허용된 문서로 다시 올려 주십시오.',
    en: 'This kind of file is not accepted. Send a photo (JPEG, PNG, WebP, HEIC) or a document that is allowed.',
  },
  ARCHIVE: {
    ko: '압축 파일은 받을 수 없습니다. 풀어서 하나씩 올려 주십시오.',
    en: 'Archives are not accepted. Unpack it and send the files one by one.',
  },
  MALWARE: { ko: '악성 코드가 발견되어 폐기했습니다.', en: 'Malware was found; the file was destroyed.' },
  IMAGE_BROKEN: {
    ko: '손상된 이미지입니다. 다시 촬영하거나 저장하여 올려 주십시오.',
    en: 'The image is damaged. Take or save it again.',
  },
  IMAGE_TOO_LARGE: {
    ko: '이미지의 가로·세로 크기가 너무 큽니다. 줄여서 올려 주십시오.',
    en: 'The image has too many pixels. Send a smaller one.',
  },
  PDF_BROKEN: { ko: '손상된 PDF입니다.', en: 'The PDF is damaged.' },
  PDF_ENCRYPTED: { ko: '암호가 걸린 PDF입니다. 암호를 풀어 올려 주십시오.', en: 'The PDF has a password. Remove it.' },
  PDF_ACTIVE: {
    ko: '스크립트나 자동 실행이 든 PDF입니다. 인쇄용 PDF로 다시 저장하여 올려 주십시오.',
    en: 'The PDF holds scripts or actions. Print it to a new PDF.',
  },
  PDF_EMBEDS: { ko: '다른 파일이 들어 있는 PDF입니다.', en: 'The PDF carries other files.' },
  PDF_TOO_LARGE: { ko: 'PDF가 너무 크거나 복잡합니다.', en: 'The PDF is too large or too intricate.' },
  RESIDENT_NUMBER: {
    ko: '주민등록번호가 가려지지 않았습니다. 가린 뒤 다시 올려 주십시오.',
    en: 'A resident registration number is not masked. Mask it and send the file again.',
  },
  TOO_HEAVY: {
    ko: '너무 커서 확인할 수 없는 파일입니다. 크기를 줄여 다시 올려 주십시오.',
    en: 'The file is too large to be checked. Send a smaller one.',
  },
};
