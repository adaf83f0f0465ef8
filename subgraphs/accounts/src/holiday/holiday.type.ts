import { DateTime, enumOf, LocalDate, type HolidayKindWord } from '@madang/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';

/** Kinds of holidays in the graph. */
export const HolidayKind = enumOf<HolidayKindWord>('HolidayKind', 'Why a day is a holiday', {
  PUBLIC: 'By law, each year',
  SUBSTITUTE: 'In place of a holiday that fell on another free day',
  ELECTION: 'Election day',
  TEMPORARY: 'By a decision of the government, once',
});

/** Acts on holidays in the graph. */
export const HolidayAct = enumOf('HolidayAct', 'What was done to a day of the calendar', {
  ADD: 'It became a holiday',
  REMOVE: 'It ceased to be one',
});

/** View of a holiday. */
@ObjectType({ description: 'Public holiday in Korea' })
export class Holiday {
  @Field(() => LocalDate, { description: 'Day in Asia/Seoul' })
  day!: string;

  @Field(() => String, { description: 'Name in Korean' })
  nameKo!: string;

  @Field(() => String, { description: 'Name in English' })
  nameEn!: string;

  @Field(() => HolidayKind, { description: 'Why it is one' })
  kind!: string;
}

/** View of a change of the calendar. */
@ObjectType({ description: 'Change of the calendar of holidays' })
export class HolidayChange {
  @Field(() => ID, { description: 'Identifier of the change' })
  id!: string;

  @Field(() => LocalDate, { description: 'Day that was changed' })
  day!: string;

  @Field(() => String, { description: 'Name in Korean' })
  nameKo!: string;

  @Field(() => String, { description: 'Name in English' })
  nameEn!: string;

  @Field(() => HolidayAct, { description: 'What was done' })
  act!: string;

  @Field(() => String, { description: 'Why it was done' })
  reason!: string;

  @Field(() => String, { description: 'Name of who did it' })
  actorName!: string;

  @Field(() => DateTime, { description: 'Timestamp of the change' })
  changedAt!: Date;
}

@InputType({ description: 'New holiday' })
export class AddHolidayInput {
  @Field(() => LocalDate, { description: 'Day in Asia/Seoul' })
  day!: string;

  @Field(() => String, { description: 'Name in Korean' })
  nameKo!: string;

  @Field(() => String, { description: 'Name in English' })
  nameEn!: string;

  @Field(() => HolidayKind, { description: 'Why it is one' })
  kind!: HolidayKindWord;

  @Field(() => String, { description: 'Why it is added, at least 5 characters' })
  reason!: string;
}

@InputType({ description: 'End of a holiday' })
export class RemoveHolidayInput {
  @Field(() => LocalDate, { description: 'Day in Asia/Seoul' })
  day!: string;

  @Field(() => String, { description: 'Why it is none any more, at least 5 characters' })
  reason!: string;
}

function holidayPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class HolidayPayload {
    @Field(() => Holiday, { nullable: true, description: 'Holiday it is about; none when the act was refused' })
    holiday!: Holiday | null;

    @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
    userErrors!: object[];
  }
  return HolidayPayload;
}

export const AddHolidayPayload = holidayPayload('AddHolidayPayload', 'Outcome of adding a holiday');
export const RemoveHolidayPayload = holidayPayload('RemoveHolidayPayload', 'Outcome of removing a holiday');
