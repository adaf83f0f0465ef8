import { payloadOf, Public, type Context, type Refusal } from '@madang/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { loginContext } from '../case-access/index.ts';
import { applicationView, type ApplicationView } from './application-view.ts';
import { beginApplication } from './begin-application.ts';
import type { ApplicationCode } from './case-application-words.ts';
import { APPLICATION_STATES } from './case-application.ts';
import {
  applicationErrors,
  BeginCaseApplicationInput,
  BeginCaseApplicationPayload,
  CaseApplication,
  ConfirmApplicantInput,
  ConfirmApplicantPayload,
  SaveCaseApplicationInput,
  SaveCaseApplicationPayload,
  SubmitCaseApplicationInput,
  SubmitCaseApplicationPayload,
} from './case-application.type.ts';
import { confirmApplicant } from './confirm-applicant.ts';
import { runningApplication } from './running-application.ts';
import { saveApplication } from './save-application.ts';
import { submitApplication } from './submit-application.ts';

function payload(context: Context, outcome: ApplicationView | Refusal<ApplicationCode>) {
  return payloadOf('caseApplication', outcome, applicationErrors.inWords, context);
}

/** Steps by which a consumer without an account applies for redress; open to everybody, each asks for its own proof. */
@Resolver(() => CaseApplication)
export class CaseApplicationResolver {
  @Public()
  @Query(() => CaseApplication, {
    nullable: true,
    description: 'Application of a secret, to go on with it; none once its time is over',
  })
  async caseApplication(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ApplicationView | null> {
    const { em, now } = loginContext(context);
    return em.transactional(async (tx) => {
      const application = await runningApplication(tx, id, APPLICATION_STATES, now);
      return application && applicationView(tx, id, application);
    });
  }

  @Public()
  @Mutation(() => BeginCaseApplicationPayload, {
    description: 'Begins an application for redress by sending a code to the phone of who applies (본인확인, K2)',
  })
  async beginCaseApplication(
    @Ctx() context: Context,
    @Arg('input', () => BeginCaseApplicationInput) input: BeginCaseApplicationInput,
  ) {
    return payload(context, await beginApplication(loginContext(context), input));
  }

  @Public()
  @Mutation(() => ConfirmApplicantPayload, { description: 'Confirms who applies by the code their phone got' })
  async confirmApplicant(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmApplicantInput) input: ConfirmApplicantInput,
  ) {
    return payload(context, await confirmApplicant(loginContext(context), input));
  }

  @Public()
  @Mutation(() => SaveCaseApplicationPayload, { description: 'Saves what is written so far (자동 저장)' })
  async saveCaseApplication(
    @Ctx() context: Context,
    @Arg('input', () => SaveCaseApplicationInput) input: SaveCaseApplicationInput,
  ) {
    return payload(context, await saveApplication(loginContext(context), input));
  }

  @Public()
  @Mutation(() => SubmitCaseApplicationPayload, {
    description: 'Files an application after a consultation; it is a case from then on (피해구제 신청, K3)',
  })
  async submitCaseApplication(
    @Ctx() context: Context,
    @Arg('input', () => SubmitCaseApplicationInput) input: SubmitCaseApplicationInput,
  ) {
    return payloadOf(
      'filed',
      await submitApplication(loginContext(context), input),
      applicationErrors.inWords,
      context,
    );
  }
}
