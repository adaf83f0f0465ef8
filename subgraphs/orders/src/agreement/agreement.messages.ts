import { defineMessage, dispatch, hasRole, nothing, type Act, type MessageDeclaration } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgreementTermRow } from './agreement.entity.ts';

const awardDue = defineMessage({
  name: 'agreement-award-due',
  label: { ko: '합의 배상금 지급 예정', en: 'An award is to be paid' },
  category: 'SERVICE',
  texts: {
    ko: {
      title: '합의 배상금 지급: 사건 #{case}',
      body: '당사자가 모두 합의서에 서명했습니다. 구매자에게 #{amount}원을 지급한 뒤 지급 완료로 표시해 주십시오.',
    },
    en: {
      title: 'An award is to be paid: case #{case}',
      body: 'Both parties signed. Pay the buyer #{amount} won, and note it as paid.',
    },
  },
  action: { label: { ko: '배상금 보기', en: 'See the awards' }, path: '/orders/awards' },
});

const GROUPED = new Intl.NumberFormat('ko-KR');

/** Alarms who is to pay an award: the operator of a consigned storefront, else the headquarters (C9). */
export async function alarmPayer(
  tx: EntityManager,
  { id, storefrontCode, amount }: AgreementTermRow,
  caseNumber: string,
  act: Act,
): Promise<void> {
  const [consigned] = await tx.execute<{ code: string }[]>(
    "select code from storefront where code = ? and kind = 'CONSIGNED'",
    [storefrontCode],
  );
  await dispatch(
    tx,
    {
      message: awardDue,
      variables: { case: caseNumber, amount: GROUPED.format(amount ?? 0) },
      subject: { type: 'AgreementTerm', id, label: caseNumber },
      to: consigned
        ? { name: 'OPERATOR', storefrontCode: consigned.code }
        : { name: 'HEADQUARTERS', role: 'HEADQUARTERS' },
      channels: ['ALARM', 'PUSH'],
      key: `agreement-award-due|${id}`,
    },
    act,
  );
}

/** Messages about awards; who pays all of them reads the log. */
export const agreementMessages: MessageDeclaration = {
  subject: 'AgreementTerm',
  templates: [awardDue],
  readers: ['HEADQUARTERS', 'ADMIN'],
  readable: (actor) => (hasRole(actor, 'HEADQUARTERS', 'ADMIN') ? { subjectType: 'AgreementTerm' } : nothing),
};
