import { defineDocument } from '@madang/subgraph-kit';
import { CASE_SAMPLE, factsOf, headOf, paragraphsOf, toBoth, type CaseOnPaper } from './letter.ts';

/** What an agreement says; a signed one names when each party signed. */
interface Agreement {
  readonly dispute: CaseOnPaper;
  readonly terms: string;
  /** Moments at which the parties signed, as they are read; none for an agreement that is put to them. */
  readonly signed: { readonly applicant: string; readonly respondent: string } | null;
}

/** Agreement (합의서), unsigned while it is put to the parties and signed once both agreed (K10). */
export const agreement = defineDocument<Agreement>({
  kind: 'AGREEMENT',
  title: { ko: '합의서', en: 'Settlement agreement' },
  compose: ({ dispute, terms, signed }, language) => {
    const korean = language === 'ko';
    const title = korean ? '합의서' : 'Settlement agreement';
    const recipient = toBoth(dispute, language);
    return {
      ...headOf(dispute, { title, recipient, language }),
      blocks: [
        {
          block: 'PARAGRAPH',
          text: korean
            ? '신청인과 피신청인은 위 사건에 관하여 다음과 같이 합의합니다.'
            : 'Applicant and respondent settle the case as follows.',
        },
        factsOf(dispute, language),
        { block: 'HEADING', text: korean ? '합의 내용' : 'Terms' },
        ...paragraphsOf(terms),
        {
          block: 'SIGNATURES',
          heading: korean ? '당사자' : 'Parties',
          signers: [
            {
              role: korean ? '신청인' : 'Applicant',
              name: dispute.applicantName,
              ...(signed ? { signed: signed.applicant } : {}),
            },
            {
              role: korean ? '피신청인' : 'Respondent',
              name: dispute.respondentName,
              ...(signed ? { signed: signed.respondent } : {}),
            },
          ],
        },
        {
          block: 'NOTE',
          text: signed
            ? korean
              ? '이 합의서는 양 당사자가 온라인으로 서명하였습니다. 합의한 내용을 이행하지 않으면 민사상 책임을 질 수 있습니다.'
              : 'Both parties signed this agreement online. Who does not keep it may be liable under civil law.'
            : korean
              ? '이 합의서는 아직 서명되지 않았습니다. 양 당사자가 서명한 뒤에 효력이 있습니다.'
              : 'This agreement is not signed yet; it takes effect once both parties have signed.',
        },
        { block: 'SEAL', name: korean ? '피해구제국장' : 'Director of the Redress Bureau' },
        {
          block: 'LEGAL_BASIS',
          items: [korean ? '소비자기본법 제57조(합의권고)' : 'Framework Act on Consumers, article 57'],
        },
      ],
    };
  },
  sample: {
    dispute: CASE_SAMPLE,
    terms:
      '피신청인은 신청인에게 30,000원을 2018. 3. 30.까지 지급한다.\n\n신청인은 이 사건과 관련하여 더 이상의 이의를 제기하지 아니한다.',
    signed: { applicant: '2018-03-20 14:05', respondent: '2018-03-20 16:40' },
  },
});
