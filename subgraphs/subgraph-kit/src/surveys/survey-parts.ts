import type { RowSchema } from '../database.ts';
import type { MessageDeclaration } from '../dispatch/dispatch-room.ts';
import type { DecoratedClass } from '../federated-schema.ts';
import type { PrivacyFeature } from '../privacy/privacy-parts.ts';
import { surveyInvitation } from './survey-invitation.ts';
import { surveyRows } from './survey.entity.ts';
import { surveyPersonal } from './survey.personal.ts';
import { surveyResolvers } from './survey.resolver.ts';
import type { Survey } from './survey.ts';

/** What a feature asks when something has ended. */
export interface SurveyFeature {
  readonly surveys?: readonly Survey[];
}

/** What a slice gets for its declarations: nothing for a slice that asks nothing. */
export interface SurveyParts extends PrivacyFeature {
  readonly resolvers: readonly DecoratedClass[];
  readonly rows: readonly RowSchema[];
}

/** Makes the root fields and rows of a slice with surveys; throws when it does not declare the message that sends them. */
export function surveyParts(
  slice: string,
  surveys: readonly Survey[],
  messages: readonly Pick<MessageDeclaration, 'templates'>[],
): SurveyParts {
  if (surveys.length === 0) return { resolvers: [], rows: [] };
  if (!messages.some(({ templates }) => templates.includes(surveyInvitation)))
    throw new Error(`${slice}: surveys are sent by surveyInvitation, which is no template of its messages`);
  const doubled = surveys.find(({ name }, index) => surveys.findIndex((other) => other.name === name) !== index);
  if (doubled) throw new Error(`${slice}: two surveys are declared as ${doubled.name}`);
  const prefix = slice.replaceAll(/-(?<letter>[a-z])/g, (_dash, letter: string) => letter.toUpperCase());
  return { resolvers: surveyResolvers(prefix), rows: surveyRows, personal: [surveyPersonal] };
}
