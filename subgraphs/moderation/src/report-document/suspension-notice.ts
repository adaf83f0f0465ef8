import { defineDocument } from '@madang/subgraph-kit';

/** What a suspension notice says to the poster. */
interface SuspensionNotice {
  readonly reportNumber: string;
  readonly posterName: string;
  readonly post: { readonly kind: string; readonly title: string; readonly url: string };
  /** Right that is claimed, in Korean and English. */
  readonly right: { readonly ko: string; readonly en: string };
  readonly reason: string;
  /** Day of the decision, and the last one for an objection, YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly objectBy: string;
}

/** Suspension notice with its statement of reasons (게시중단 통지 및 사유서; R5, 저작권법 103조, DSA article 17). */
export const suspensionNotice = defineDocument<SuspensionNotice>({
  kind: 'SUSPENSION_NOTICE',
  title: { ko: '게시중단 통지 및 사유서', en: 'Suspension notice and statement of reasons' },
  compose: ({ reportNumber, posterName, post, right, reason, decidedOn, objectBy }, language) => {
    const korean = language === 'ko';
    return {
      title: korean ? '게시중단 통지 및 사유서' : 'Suspension notice and statement of reasons',
      office: korean ? '권리보호센터' : 'Rights Protection Center',
      recipient: korean ? `${posterName} 님` : posterName,
      reference: reportNumber,
      blocks: [
        {
          block: 'PARAGRAPH',
          text: korean
            ? '회원님의 게시물이 아래와 같은 권리침해 신고에 따라 게시 중단(비노출)되었음을 알려 드립니다.'
            : 'Following a report of an infringement, your post was suspended and is no longer shown.',
        },
        {
          block: 'FACTS',
          heading: korean ? '조치 내용' : 'What was done',
          facts: [
            { label: korean ? '신고번호' : 'Report', value: reportNumber },
            { label: korean ? '대상' : 'Post', value: `${post.kind} · ${post.title}` },
            { label: korean ? '주소' : 'Address', value: post.url },
            {
              label: korean ? '조치' : 'Measure',
              value: korean ? '게시 중단(비노출)' : 'Suspension, visible to nobody',
            },
            { label: korean ? '조치일' : 'Since', value: decidedOn },
            { label: korean ? '침해되었다고 주장된 권리' : 'Right claimed', value: right[language] },
          ],
        },
        { block: 'HEADING', text: korean ? '조치 사유' : 'Reasons' },
        { block: 'PARAGRAPH', text: reason },
        {
          block: 'PARAGRAPH',
          text: korean
            ? '이 결정은 신고를 검토한 담당자가 내렸으며, 자동화된 수단만으로 내려지지 않았습니다.'
            : 'The decision was taken by a person who reviewed the report, not by automated means alone.',
        },
        {
          block: 'CLAUSES',
          heading: korean ? '이의신청 안내' : 'How to object',
          clauses: korean
            ? [
                {
                  text: `정당한 권리가 있으면 이 통지를 받은 날부터 30일 이내(${objectBy}까지)에 이의를 신청하실 수 있습니다.`,
                },
                { text: '이의신청에는 게시물을 게시할 정당한 권리가 있음을 알 수 있는 자료를 붙여 주십시오.' },
                {
                  text: '이의가 정당하면 재개 예정일을 정하여 양쪽에 알리고 다시 게시합니다. 기한까지 이의가 없으면 신고는 종결됩니다.',
                },
              ]
            : [
                {
                  text: `If you have a right to post it, you may object within 30 days of this notice, by ${objectBy}.`,
                },
                { text: 'Please add what shows that you may post it.' },
                {
                  text: 'If the objection is justified, both sides are told the day on which the post is shown again. Without an objection the report is closed.',
                },
              ],
        },
        { block: 'SEAL', name: korean ? '권리보호센터장' : 'Head of the Rights Protection Center' },
        {
          block: 'LEGAL_BASIS',
          items: korean
            ? ['저작권법 제103조(복제·전송의 중단)', '정보통신망법 제44조의2(정보의 삭제요청 등)']
            : ['Copyright Act, article 103', 'Network Act, article 44-2', 'Regulation (EU) 2022/2065, article 17'],
        },
      ],
    };
  },
  sample: {
    reportNumber: 'R2026-000100',
    posterName: '달리는곰',
    post: { kind: '게시글', title: '가을 점퍼 착용 후기', url: 'https://community.madang.example/posts/P-100001' },
    right: { ko: '저작권', en: 'Copyright' },
    reason:
      '신고인이 직접 촬영하고 작성한 이용 후기의 글과 사진이 허락 없이 게시된 것으로 확인되었습니다. 신고인은 저작권등록증 사본과 원본 글의 관리자 화면을 제출하였습니다.',
    decidedOn: '2026-11-21',
    objectBy: '2026-12-21',
  },
});
