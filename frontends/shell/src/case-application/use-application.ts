import type { UserError } from '@madang/frontend-kit';
import { useSteps, type ClaimedPerson, type StepOutcome } from '../case-access/index.ts';
import type {
  CaseApplication_ApplicationFragment,
  SaveCaseApplicationInput,
  SubmitCaseApplicationMutation,
} from '../gql/graphql.ts';
import { BEGIN_APPLICATION, CONFIRM_APPLICANT, SAVE_APPLICATION, SUBMIT_APPLICATION } from './application-acts.ts';

/** An application as the graph tells of it. */
export type Application = CaseApplication_ApplicationFragment;

/** What an applicant gets for their application. */
export type Filed = NonNullable<SubmitCaseApplicationMutation['submitCaseApplication']['filed']>;

/** What somebody wrote, as it is saved. */
export type Written = Omit<SaveCaseApplicationInput, 'applicationId'>;

/** Steps of an application. */
export function useApplication(offline: string) {
  const { busy, take } = useSteps(offline);
  return {
    busy,
    begin: (person: ClaimedPerson) =>
      take(BEGIN_APPLICATION, { input: person }, (data) => answerIn(data.beginCaseApplication)),
    confirm: (applicationId: string, code: string) =>
      take(CONFIRM_APPLICANT, { input: { applicationId, code } }, (data) => answerIn(data.confirmApplicant)),
    save: (applicationId: string, written: Written) =>
      take(SAVE_APPLICATION, { input: { applicationId, ...written } }, (data) => answerIn(data.saveCaseApplication)),
    submit: (applicationId: string): Promise<StepOutcome<Filed>> =>
      take(
        SUBMIT_APPLICATION,
        { input: { applicationId, confirmed: true } },
        ({ submitCaseApplication: { filed, userErrors } }) => ({ state: filed, userErrors }),
      ),
  };
}

/** The steps as pages are handed them. */
export type ApplicationSteps = ReturnType<typeof useApplication>;

function answerIn(payload: {
  readonly caseApplication: Application | null;
  readonly userErrors: readonly UserError[];
}) {
  return { state: payload.caseApplication, userErrors: payload.userErrors };
}
