import { payloadOf, type Context, type HolidayRow } from '@madang/subgraph-kit';
import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { addHoliday, removeHoliday } from './change-holiday.ts';
import { changesOfYear, holidaysOfYear } from './holiday-reads.ts';
import type { HolidayChangeRow } from './holiday.entity.ts';
import {
  AddHolidayInput,
  AddHolidayPayload,
  Holiday,
  HolidayChange,
  RemoveHolidayInput,
  RemoveHolidayPayload,
} from './holiday.type.ts';

/** The calendar of holidays in the graph: everybody reads it, administrators change it. */
@Authorized('ADMIN')
@Resolver(() => Holiday)
export class HolidayResolver {
  @Authorized()
  @Query(() => [Holiday], { description: 'Public holidays of a year, in their order' })
  holidays(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year in Asia/Seoul' }) year: number,
  ): Promise<HolidayRow[]> {
    return holidaysOfYear(context, year);
  }

  @Query(() => [HolidayChange], { description: 'What was done to the holidays of a year, newest first' })
  holidayChanges(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year in Asia/Seoul' }) year: number,
  ): Promise<HolidayChangeRow[]> {
    return changesOfYear(context, year);
  }

  @Mutation(() => AddHolidayPayload, {
    description: 'Makes a day a holiday in the whole house; deadlines that would end on it move',
  })
  async addHoliday(@Ctx() context: Context, @Arg('input', () => AddHolidayInput) input: AddHolidayInput) {
    return payloadOf('holiday', await addHoliday(context, input), accountsErrors.inWords, context);
  }

  @Mutation(() => RemoveHolidayPayload, {
    description: 'Makes a holiday a working day again; deadlines that were moved past it move back',
  })
  async removeHoliday(@Ctx() context: Context, @Arg('input', () => RemoveHolidayInput) input: RemoveHolidayInput) {
    return payloadOf('holiday', await removeHoliday(context, input), accountsErrors.inWords, context);
  }
}
