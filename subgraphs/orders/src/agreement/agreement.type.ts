import { connectionOf, DateTime, enumOf, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ordersErrors } from '../orders-errors.ts';

const Kind = enumOf(
  'LineAgreementTermKind',
  'What the parties of a dispute case agreed on for a line (합의 내용, J4)',
  {
    REFUND: 'Money, without goods that go back (배상)',
    CONTRACT_CANCELLED: 'Goods go back if they were shipped, and what was paid comes back (계약해제)',
    SAME_ITEM_EXCHANGE: 'The same goods again (동일상품교환)',
    OTHER_ITEM_EXCHANGE: 'Other goods (다른상품교환)',
    REDELIVERY: 'Sent once more, nothing comes back (재배송)',
  },
);

const State = enumOf('LineAgreementTermState', 'How far an agreed term is (이행 상태)', {
  BEGUN: 'Being carried out (이행 중)',
  DONE: 'Carried out (이행 완료)',
  REFUSED: 'Not to be carried out; an officer sees to it (이행 불가)',
});

/** States of an award in the graph. */
export const AwardState = enumOf('AgreementAwardState', 'Whether an award was paid (지급 상태)', {
  BEGUN: 'To be paid (지급 예정)',
  DONE: 'Paid (지급 완료)',
});

/** View of a term. */
@ObjectType({
  description: 'What both parties of a dispute case signed for an order line, and how far it is (합의 이행)',
})
export class LineAgreementTerm {
  @Field(() => ID, { description: 'Identifier of the term, that of the case' })
  id!: string;

  @Field(() => Kind, { description: 'What was agreed on' })
  kind!: string;

  @Field(() => State, { description: 'How far it is' })
  state!: string;

  @Field(() => Int, { nullable: true, description: 'Pieces that it is about; none for money alone' })
  quantity!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the return or order by which it is carried out; none for money alone',
  })
  reference!: string | null;

  @Field(() => DateTime, { description: 'Timestamp at which it was begun' })
  begunAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was carried out or refused' })
  endedAt!: Date | null;
}

/** Pages of awards. */
export const LineAgreementTermConnection = connectionOf(LineAgreementTerm, 'LineAgreementTerm');

/** Arguments of the list of awards. */
@ArgsType()
export class AgreementAwardsArgs extends PageArgs {
  @Field(() => AwardState, {
    defaultValue: 'BEGUN',
    description: 'Whether they were paid; those to be paid unless said',
  })
  state!: 'BEGUN' | 'DONE';
}

@InputType({ description: 'Award that the buyer has now (지급 완료)' })
export class PayAwardInput {
  @Field(() => ID, { description: 'Term by which it is owed' })
  termId!: string;
}

@ObjectType({ description: 'Outcome of paying an award' })
export class PayAwardPayload {
  @Field(() => LineAgreementTerm, { nullable: true, description: 'Term after the act; none when it was refused' })
  term!: LineAgreementTerm | null;

  @Field(() => [ordersErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
