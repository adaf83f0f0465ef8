import { defineDocument } from '@madang/subgraph-kit';

/** What a rejection notice says to the claimant. */
interface RejectionNotice {
  readonly reportNumber: string;
  readonly claimantName: string;
  readonly post: { readonly title: string; readonly url: string };
  readonly right: { readonly ko: string; readonly en: string };
  readonly reportedOn: string;
  readonly decidedOn: string;
  /** Text of the rejection (R9), as it stands in the decision. */
  readonly reason: string;
}

/** Rejection notice (반려 통지서) to who filed a report (R5, R8, R9). */
export const rejectionNotice = defineDocument<RejectionNotice>({
  kind: 'REJECTION_NOTICE',
  title: { ko: '반려 통지서', en: 'Rejection notice' },
  compose: ({ reportNumber, claimantName, post, right, reportedOn, decidedOn, reason }, language) => {
    const korean = language === 'ko';
    return {
      title: korean ? '권리침해 신고 반려 통지서' : 'Rejection of an infringement report',
      office: korean ? '권리보호센터' : 'Rights Protection Center',
      recipient: korean ? `${claimantName} 님` : claimantName,
      reference: reportNumber,
      blocks: [
        {
          block: 'PARAGRAPH',
          text: korean
            ? '접수하신 권리침해 신고를 검토한 결과 아래의 사유로 처리할 수 없어 반려함을 알려 드립니다.'
            : 'We reviewed your report and cannot act on it for the reason below.',
        },
        {
          block: 'FACTS',
          heading: korean ? '신고 내용' : 'The report',
          facts: [
            { label: korean ? '신고번호' : 'Report', value: reportNumber },
            { label: korean ? '권리' : 'Right', value: right[language] },
            { label: korean ? '대상' : 'Post', value: post.title },
            { label: korean ? '주소' : 'Address', value: post.url },
            { label: korean ? '신고일' : 'Reported on', value: reportedOn },
            { label: korean ? '처리일' : 'Decided on', value: decidedOn },
          ],
        },
        { block: 'HEADING', text: korean ? '반려 사유' : 'Reason' },
        { block: 'PARAGRAPH', text: reason },
        {
          block: 'NOTE',
          text: korean
            ? '부족한 자료를 보완하여 다시 신고하실 수 있으며, 앞선 신고와 함께 검토합니다.'
            : 'You may report again with what was missing; it is reviewed together with this report.',
        },
        { block: 'SEAL', name: korean ? '권리보호센터장' : 'Head of the Rights Protection Center' },
      ],
    };
  },
  sample: {
    reportNumber: 'R2026-000042',
    claimantName: '김카모',
    post: { title: '정품 인증 질문', url: 'https://community.madang.example/posts/P-200042' },
    right: { ko: '상표권', en: 'Trademark' },
    reportedOn: '2026-11-18',
    decidedOn: '2026-11-20',
    reason:
      '상표권의 주장은 상표권의 권리자의 의사에 따라 판단할 수 있으므로 권리자임을 알 수 있는 증명자료를 제출해 주세요.',
  },
});
