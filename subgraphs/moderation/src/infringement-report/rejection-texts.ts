import type { RejectionSituation, RightKind } from './infringement-report.ts';

/** A text that a claimant can be sent, and the situation it is for. */
export interface RejectionText {
  readonly situation: RejectionSituation;
  readonly text: string;
}

const RIGHT_WORDS: Readonly<Record<RightKind, string>> = {
  COPYRIGHT: '저작권',
  TRADEMARK: '상표권',
  DESIGN: '디자인권',
  PATENT: '특허권',
  PORTRAIT: '초상권',
};

const POST_GONE =
  '접수해 주신 내용은 잘 살펴보았으나 지정하신 게시물은 이미 삭제되었거나, 존재하지 않는 것으로 확인됩니다. ' +
  '번거로우시더라도 해당 게시물을 다시 한 번 확인하시어 문의해 주시면 검토 후 처리하겠습니다.';

const ID_NOT_MASKED =
  '개인정보 보호법이 강화됨에 따라 신분증 사본 내 성함, 생년월일을 제외한 나머지 부분이 가려지지 않은 채 접수될 시, ' +
  '신분증 사본이 즉시 파기되므로 빠른 도움을 드리기 어려운 점 양해 부탁드립니다. ' +
  '성함, 생년월일을 제외한 개인정보 영역은 식별이 불가하도록 가린 채로 보내주시길 바랍니다.';

/** Texts of document 003 (R9) for a right, in Korean as they are sent. */
export function rejectionTexts(right: RightKind): readonly RejectionText[] {
  return [
    { situation: 'HOLDER_UNCONFIRMED', text: '신고자께서 권리자임을 확인할 수 없어 처리가 어렵습니다.' },
    { situation: 'HOLDER_UNCONFIRMED', text: holdersOnly(right) },
    { situation: 'EVIDENCE_SHORT', text: proofWanted(right) },
    { situation: 'POST_GONE', text: POST_GONE },
    { situation: 'ID_NOT_MASKED', text: ID_NOT_MASKED },
  ];
}

function holdersOnly(right: RightKind): string {
  if (right === 'COPYRIGHT') return '저작권 침해 신고는 해당 저작권자의 신고가 접수 되었을 경우에만 처리 가능합니다.';
  const word = RIGHT_WORDS[right];
  return `${word} 침해 신고는 ${word}의 권리자의 신고가 접수 되었을 경우에만 처리 가능합니다.`;
}

function proofWanted(right: RightKind): string {
  if (right === 'COPYRIGHT') {
    return (
      '저작권의 주장은 저작권자의 의사에 따라 판단할 수 있으므로 저작권자임을 알 수 있는 증명 자료(저작권등록증 혹은 원본 글 관리자 화면, ' +
      '원본 글 수정/삭제 등을 확인할 수 있는 자료 등)를 제출해 주세요.'
    );
  }
  const word = RIGHT_WORDS[right];
  return `${word}의 주장은 ${word}의 권리자의 의사에 따라 판단할 수 있으므로 권리자임을 알 수 있는 증명자료를 제출해 주세요.`;
}
