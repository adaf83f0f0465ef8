import { connectionOf, DateTime, PageArgs } from '@madang/subgraph-kit';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { AlarmCategoryEnum, type AlarmCategory } from '../push-device/index.ts';

/** View of an alarm. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What a person is told without asking' })
export class Alarm {
  @Field(() => ID, { description: 'Identifier of the alarm' })
  id!: string;

  @Field(() => AlarmCategoryEnum, { description: 'What it is about' })
  category!: AlarmCategory;

  @Field(() => String, { description: 'Title, without personal data' })
  title!: string;

  @Field(() => String, { description: 'Text, without personal data' })
  text!: string;

  @Field(() => String, { description: 'Path in the shell to which it leads' })
  path!: string;

  @Field(() => DateTime, { description: 'Timestamp at which it was raised' })
  raisedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Timestamp at which it was read; none for a new one' })
  readAt!: Date | null;
}

/** Pages of alarms. */
export const AlarmConnection = connectionOf(Alarm, 'Alarm');

@ArgsType()
export class MyAlarmsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Indicates whether only those not read are wanted' })
  unread?: boolean | null;
}

@InputType({ description: 'Alarms that were read' })
export class ReadAlarmsInput {
  @Field(() => [ID], { nullable: true, description: 'Alarms that were read' })
  ids?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Indicates whether all of them were read' })
  all?: boolean | null;
}

@ObjectType({ description: 'How many alarms were read, and how many are left' })
export class AlarmReading {
  @Field(() => Int, { description: 'Number of alarms that were not read before' })
  read!: number;

  @Field(() => Int, { description: 'Number of alarms that are still not read' })
  unread!: number;
}

@ObjectType({ description: 'Outcome of reading alarms' })
export class ReadAlarmsPayload {
  @Field(() => AlarmReading, { nullable: true, description: 'What was read; none when it was refused' })
  reading!: AlarmReading | null;

  @Field(() => [accountsErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}
