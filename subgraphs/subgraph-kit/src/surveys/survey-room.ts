import type { Role } from '@madang/shared-schema/roles';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Survey } from './survey.ts';

/** What a slice asks when something has ended. */
export interface SurveyRoom {
  readonly name: string;
  /** Roles of those who read every row of the slice. */
  readonly wide: readonly Role[];
  readonly surveys: readonly Survey[];
}

const rooms = new WeakMap<object, SurveyRoom>();

/** Hands a slice's surveys to every entity manager of its databases. */
export function holdSurveys(managers: readonly Pick<EntityManager, 'config'>[], room: SurveyRoom): void {
  for (const { config } of managers) rooms.set(config, room);
}

/** Surveys of the slice that an entity manager belongs to; a slice without any has no room, which is a fault. */
export function surveyRoomOf({ config }: Pick<EntityManager, 'config'>): SurveyRoom {
  const room = rooms.get(config);
  if (!room) throw new Error('this slice declares no surveys');
  return room;
}

/** Declared survey of a name; null for one that is asked no more. */
export function surveyOf(em: Pick<EntityManager, 'config'>, name: string): Survey | null {
  return surveyRoomOf(em).surveys.find((survey) => survey.name === name) ?? null;
}
