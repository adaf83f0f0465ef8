import type { DocumentBody, Language } from '@madang/subgraph-kit';

/** Case that a document is about, as it is named on the paper. */
export interface CaseOnPaper {
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly respondentName: string;
  readonly officerName: string;
  /** Days as they are read, YYYY-MM-DD. */
  readonly openedOn: string;
}

/** Made-up case of the samples. */
export const CASE_SAMPLE: CaseOnPaper = {
  number: '2018006712',
  title: '모바일게임서비스 계정 이용 제한에 따른 해제 및 손해배상 요구',
  applicantName: '홍길동',
  respondentName: '마당게임즈 주식회사',
  officerName: '최담당',
  openedOn: '2018-02-14',
};

const OFFICE = { ko: '피해구제국', en: 'Redress Bureau' } as const;

/** What stands at the head of every document of a case. */
export function headOf(
  dispute: CaseOnPaper,
  { title, recipient, language }: { readonly title: string; readonly recipient: string; readonly language: Language },
): Omit<DocumentBody, 'blocks'> {
  return { title, office: OFFICE[language], recipient, reference: dispute.number };
}

/** Table of what a case is and who stands in it. */
export function factsOf(dispute: CaseOnPaper, language: Language): DocumentBody['blocks'][number] {
  const korean = language === 'ko';
  return {
    block: 'FACTS',
    heading: korean ? '사건의 표시' : 'The case',
    facts: [
      { label: korean ? '사건번호' : 'Case number', value: dispute.number },
      { label: korean ? '사건명' : 'Title', value: dispute.title },
      { label: korean ? '신청인' : 'Applicant', value: dispute.applicantName },
      { label: korean ? '피신청인' : 'Respondent', value: dispute.respondentName },
      { label: korean ? '접수일' : 'Received on', value: dispute.openedOn },
      { label: korean ? '담당자' : 'Officer', value: dispute.officerName },
    ],
  };
}

/** Name of a person with the form of address of a letter. */
export function toPerson(name: string, language: Language): string {
  return language === 'ko' ? `${name} 귀하` : name;
}

/** Name of a business with the form of address of a letter. */
export function toBusiness(name: string, language: Language): string {
  return language === 'ko' ? `${name} 귀중` : name;
}

/** Both parties with the form of address of a letter. */
export function toBoth({ applicantName, respondentName }: CaseOnPaper, language: Language): string {
  return `${toPerson(applicantName, language)}, ${toBusiness(respondentName, language)}`;
}

/** Paragraphs of a text that somebody wrote, split where a line is empty. */
export function paragraphsOf(text: string): DocumentBody['blocks'] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ block: 'PARAGRAPH', text: part.trim() }));
}
