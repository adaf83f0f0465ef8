import type { DocumentBody, DocumentLanguage } from '../document-body.ts';

/** What the sample template of the kit's tests is composed of. */
export interface SampleData {
  readonly caseNumber: string;
  readonly applicant: string;
  readonly respondent: string;
  readonly lines: readonly { readonly name: string; readonly count: number; readonly amount: number }[];
}

/** Data of the sample. */
export const sampleData: SampleData = {
  caseNumber: '2018006712',
  applicant: '홍길동',
  respondent: '(주)마당몰',
  lines: [
    { name: '정수기 렌탈료 2026년 9월분', count: 1, amount: 39_900 },
    { name: '설치비', count: 1, amount: 50_000 },
    {
      name: '필터 교체 비용(방문 점검 포함, 모델명 MD-PURIFIER-2026-ULTRA-SILENT-EDITION-WHITE)',
      count: 2,
      amount: 1_128_000,
    },
  ],
};

/** Composes the sample: one document with every block there is. */
export function composeSample(data: SampleData, language: DocumentLanguage): DocumentBody {
  return language === 'ko' ? korean(data) : english(data);
}

function korean({ caseNumber, applicant, respondent, lines }: SampleData): DocumentBody {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  return {
    title: '합의 권고서',
    office: '한국소비자원 피해구제국',
    contact: '충청북도 음성군 맹동면 용두로 54 · 전화 043-880-5500',
    recipient: `${applicant} 님, ${respondent} 대표자 귀하`,
    reference: caseNumber,
    blocks: [
      {
        block: 'PARAGRAPH',
        text: '귀하께서 신청하신 소비자 피해구제 사건에 관하여 당사자의 주장과 제출된 자료를 검토한 결과, 「소비자기본법」 제57조에 따라 다음과 같이 합의를 권고합니다. 아래 권고안을 수락하실지 여부를 기한 내에 회신하여 주시기 바랍니다.',
      },
      {
        block: 'FACTS',
        heading: '사건의 개요',
        facts: [
          { label: '신청인', value: applicant },
          { label: '피신청인', value: respondent },
          { label: '품목', value: '정수기 대여(렌탈)' },
          {
            label: '신청 취지',
            value: '하자가 반복된 정수기의 대여 계약을 위약금 없이 해지하고 이미 낸 대여료와 설치비의 환급을 구함',
          },
          {
            label: '상품 주소',
            value:
              'https://shop.madang.example/products/water-purifiers/md-purifier-2026-ultra-silent-edition?color=white&utm_source=newsletter',
          },
        ],
      },
      {
        block: 'LINES',
        heading: '청구 금액',
        columns: [
          { label: '내용', share: 5 },
          { label: '수량', share: 1 },
          { label: '금액', share: 2, money: true },
        ],
        rows: lines.map(({ name, count, amount }) => [name, count, amount]),
        total: ['합계', null, total],
      },
      {
        block: 'CLAUSES',
        heading: '권고 사항',
        clauses: [
          { text: '피신청인은 신청인과의 정수기 대여 계약을 위약금 없이 해지한다.' },
          {
            text: '피신청인은 신청인에게 이미 지급된 대여료와 설치비를 다음과 같이 환급한다.',
            points: ['환급 금액은 위 표의 합계로 한다.', '환급 기한은 양 당사자가 수락한 날부터 14일 이내로 한다.'],
          },
          { text: '신청인은 환급을 받은 날부터 7일 이내에 정수기를 반환하며, 반환에 드는 비용은 피신청인이 부담한다.' },
        ],
      },
      { block: 'HEADING', text: '회신 방법' },
      {
        block: 'PARAGRAPH',
        text: '마당(Madang)에 접속하여 사건번호와 비밀번호를 입력하신 다음 수락 또는 거절을 선택하시면 됩니다. 우편으로 회신하시려면 아래에 서명하여 보내 주십시오.',
      },
      {
        block: 'SIGNATURES',
        heading: '당사자',
        signers: [
          { role: '신청인', name: applicant },
          { role: '피신청인', name: respondent, signed: '2026. 11. 20. 전자서명' },
        ],
      },
      {
        block: 'NOTE',
        text: '회신 기한까지 아무 말씀이 없으면 합의가 이루어지지 않은 것으로 보아 소비자분쟁조정위원회에 조정을 신청할 수 있습니다.',
      },
      { block: 'ATTACHMENTS', items: ['사실관계 확인서 1부', '사업자 제출 답변서 사본 1부'] },
      {
        block: 'LEGAL_BASIS',
        items: [
          '「소비자기본법」 제57조(합의권고) 및 제58조(처리기간)',
          '소비자분쟁해결기준(공정거래위원회고시) 별표 Ⅱ 제32호 물품대여서비스업',
        ],
      },
      { block: 'SEAL', name: '한국소비자원장' },
    ],
  };
}

function english({ caseNumber, applicant, respondent, lines }: SampleData): DocumentBody {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  return {
    title: 'Settlement recommendation',
    office: 'Korea Consumer Agency, Redress Bureau',
    recipient: `${applicant}, ${respondent}`,
    reference: caseNumber,
    blocks: [
      {
        block: 'PARAGRAPH',
        text: 'Having examined what both sides have said and handed in, the agency recommends the following settlement under article 57 of the Framework Act on Consumers.',
      },
      {
        block: 'LINES',
        heading: 'Amounts claimed',
        columns: [
          { label: 'Item', share: 5 },
          { label: 'Count', share: 1 },
          { label: 'Amount', share: 2, money: true },
        ],
        rows: lines.map(({ name, count, amount }) => [name, count, amount]),
        total: ['Total', null, total],
      },
      {
        block: 'CLAUSES',
        heading: 'Recommendation',
        clauses: [{ text: 'The respondent ends the contract without a penalty.' }],
      },
      { block: 'SEAL', name: 'President of the Korea Consumer Agency' },
    ],
  };
}
