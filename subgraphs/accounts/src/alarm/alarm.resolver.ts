import { payloadOf, type Context, type LiveChange, type Page } from '@madang/subgraph-kit';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { accountsErrors } from '../accounts-errors.ts';
import { ACCOUNT_HOLDERS } from '../person/index.ts';
import { alarmById, countUnread, findAlarms } from './alarm-reads.ts';
import type { AlarmRow } from './alarm.entity.ts';
import { ALARM_TOPIC } from './alarm.ts';
import { Alarm, AlarmConnection, MyAlarmsArgs, ReadAlarmsInput, ReadAlarmsPayload } from './alarm.type.ts';
import { readAlarms } from './read-alarms.ts';

/** A person's own alarms in the graph. */
@Authorized(...ACCOUNT_HOLDERS)
@Resolver(() => Alarm)
export class AlarmResolver {
  @Query(() => AlarmConnection, { description: 'Alarms of the viewer, newest first' })
  myAlarms(@Ctx() context: Context, @Args(() => MyAlarmsArgs) args: MyAlarmsArgs): Promise<Page<AlarmRow>> {
    return findAlarms(context, args, args);
  }

  @Query(() => Int, { description: 'Number of alarms that the viewer has not read' })
  myAlarmCount(@Ctx() context: Context): Promise<number> {
    return countUnread(context);
  }

  @FieldResolver(() => String, { description: 'Slice whose record it is about, by the beginning of its path' })
  service(@Root() { path }: AlarmRow): string {
    return path.split(/[/?#]/)[1] ?? '';
  }

  @Mutation(() => ReadAlarmsPayload, { description: 'Notes alarms of the viewer as read' })
  async readAlarms(@Ctx() context: Context, @Arg('input', () => ReadAlarmsInput) input: ReadAlarmsInput) {
    return payloadOf('reading', await readAlarms(context, input), accountsErrors.inWords, context);
  }

  @Subscription(() => Alarm, {
    description: 'Alarms of the viewer, as they are raised',
    subscribe: ({ context: { live, actor } }: { context: Context }) =>
      live.changes(ALARM_TOPIC, ({ keys }) => keys['personId'] === actor.id),
  })
  async alarmRaised(@Ctx() context: Context, @Root() { id }: LiveChange): Promise<AlarmRow> {
    const alarm = await alarmById(context, id);
    if (!alarm) throw new Error(`alarm ${id} went out of sight while it was told of`);
    return alarm;
  }
}
