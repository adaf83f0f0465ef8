import { DateTime, enumOf } from '@madang/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CaseSideEnum } from '../dispute-case/index.ts';

/** Kinds of offers in the graph. */
export const CaseOfferKind = enumOf('CaseOfferKind', 'What is put to both sides of a dispute', {
  RECOMMENDATION: 'Settlement recommendation of the officer (합의권고)',
  AGREEMENT: 'Agreement of both sides (합의서)',
  DECISION: 'Decision of the mediation committee (조정결정)',
});

/** Kinds of terms in the graph. */
export const CaseTermKind = enumOf('CaseTermKind', 'What is owed by a settlement (합의 내용)', {
  REFUND: 'Money, while the goods stay (환급)',
  CONTRACT_CANCELLED: 'Contract undone: goods back, money back (계약해제)',
  SAME_ITEM_EXCHANGE: 'Exchange for the same item (동일상품교환)',
  OTHER_ITEM_EXCHANGE: 'Exchange for another item (다른상품교환)',
  REDELIVERY: 'Sent once more (재배송)',
  REPAIR: 'Repair (수리)',
  APOLOGY: 'Apology (사과)',
  OTHER: 'Something else, in words (기타)',
});

/** States of terms in the graph. */
export const CaseTermState = enumOf('CaseTermState', 'How far a term of a settlement is', {
  PROPOSED: 'Put to both sides, and not owed (제안)',
  OPEN: 'Owed, and not begun (대기)',
  BEGUN: 'Under way in the orders (진행 중)',
  REPORTED: 'Reported as done by the business, and to be confirmed (이행 보고)',
  REFUSED: 'Could not be carried out, or was contested (이행 안 됨)',
  DONE: 'Done (이행 완료)',
});

/** Steps of a term in the graph, as far as people take them. */
export const CaseTermStep = enumOf('CaseTermStep', 'Step that a term of a settlement can take', {
  OWE: 'Owe it, once it is signed or accepted (성립)',
  BEGIN: 'Begin in the orders (착수)',
  FINISH: 'Finish in the orders (완료)',
  REFUSE: 'Refuse in the orders (불가)',
  REPORT: 'Report it as done (이행 보고)',
  CONTEST: 'Say that it was not done (이행 부인)',
  CONFIRM: 'Confirm that it was done (이행 확인)',
  SETTLE: 'Settle it by hand (직접 처리)',
});

/** View of a term. */
@ObjectType({ description: 'One thing that is owed by a settlement (합의 내용)' })
export class CaseTerm {
  @Field(() => ID, { description: 'Identifier of the term' })
  id!: string;

  @Field(() => CaseTermKind, { description: 'What is owed' })
  kind!: string;

  @Field(() => CaseTermState, { description: 'How far it is; PROPOSED until what it stands in is signed or accepted' })
  state!: string;

  @Field(() => Int, { nullable: true, description: 'Number of pieces' })
  quantity!: number | null;

  @Field(() => ID, { nullable: true, description: 'Article that is given in exchange' })
  variantId!: string | null;

  @Field(() => String, { nullable: true, description: 'What is owed in words' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'Return or order in which it is carried out' })
  reference!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp of its last movement' })
  movedAt!: Date | null;
}

/** View of a signature. */
@ObjectType({ description: 'Signature of a side under an agreement (서명)' })
export class CaseSignature {
  @Field(() => ID, { description: 'Identifier of the signature' })
  id!: string;

  @Field(() => CaseSideEnum, { description: 'Side that signed' })
  side!: string;

  @Field(() => String, { nullable: true, description: 'Office of who signed for a business' })
  office!: string | null;

  @Field(() => String, { description: 'SHA-256 of the agreement that was signed' })
  digest!: string;

  @Field(() => DateTime, { description: 'Timestamp of the signature' })
  signedAt!: Date;
}

/** View of an offer. */
@ObjectType({ description: 'Text and terms that are put to both sides of a dispute' })
export class CaseOffer {
  @Field(() => ID, { description: 'Identifier of the offer' })
  id!: string;

  @Field(() => CaseOfferKind, { description: 'What it is' })
  kind!: string;

  @Field(() => Int, { description: 'Which of its kind, counted from 1; the last one counts' })
  round!: number;

  @Field(() => String, { description: 'Its text' })
  text!: string;

  @Field(() => String, { description: 'SHA-256 of text and terms, which a side signs' })
  digest!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was put to the sides' })
  madeAt!: Date;
}
