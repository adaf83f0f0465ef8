import type { Role } from '@madang/shared-schema/roles';
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from 'type-graphql';
import { ApprovalRequest, approvalWords } from '../approvals/index.ts';
import type { Context } from '../context.ts';
import { payloadOf, userErrors } from '../payload.ts';
import { requestDocumentRevocation } from './document-revocation.ts';
import { documentWords } from './document-words.ts';

/** User errors of acts on documents, the same in every slice. */
const documentErrors = userErrors('Document', { ...approvalWords, ...documentWords });
Directive('@shareable')(documentErrors.type);

/** Outcome of a request to revoke a document. */
@Directive('@shareable')
@ObjectType({ description: 'Outcome of a request to revoke a document' })
export class DocumentRevocationPayload {
  @Field(() => ApprovalRequest, { nullable: true, description: 'Request for approval; none when it was refused' })
  approvalRequest!: object | null;

  @Field(() => [documentErrors.type], { description: 'Reasons why the act was refused; empty on success' })
  userErrors!: object[];
}

/** Revocation that somebody asks for; each slice names the type for its own mutation. */
@InputType()
class RequestRevocationInput {
  @Field(() => ID, { description: 'Document to revoke' })
  documentId!: string;

  @Field(() => String, { description: 'Why, at least 5 characters; told to who decides' })
  reason!: string;
}

/** Makes the mutation `request<Slice>DocumentRevocation`, for those who read every row of the slice. */
export function documentActs(prefix: string, staff: readonly Role[]): ClassType {
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);

  @InputType(`Request${named}DocumentRevocationInput`, { description: 'Request to revoke a document' })
  class RequestInput extends RequestRevocationInput {}

  @Authorized(...staff)
  @Resolver()
  class DocumentActsResolver {
    @Mutation(() => DocumentRevocationPayload, {
      name: `request${named}DocumentRevocation`,
      description:
        'Asks for the revocation of an issued document; a lead who is somebody else decides (문서 발행 취소)',
    })
    async requestRevocation(@Ctx() context: Context, @Arg('input', () => RequestInput) input: RequestRevocationInput) {
      const outcome = await requestDocumentRevocation(context, input);
      return payloadOf('approvalRequest', outcome, documentErrors.inWords, context);
    }
  }
  return DocumentActsResolver;
}
