import { Public, type Context } from '@madang/subgraph-kit';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { DocumentVerification, VerifyDocumentArgs } from './document-verification.type.ts';
import { verifyDocument, type Verification } from './verify-document.ts';

/** Verification of documents, for everybody. */
@Resolver(() => DocumentVerification)
export class DocumentVerificationResolver {
  @Public()
  @Query(() => DocumentVerification, {
    description:
      'Whether a document is one of the house and what has become of it, by its number, its bytes or both (진위확인)',
  })
  verifyDocument(
    @Ctx() context: Context,
    @Args(() => VerifyDocumentArgs) { number = null, sha256 = null }: VerifyDocumentArgs,
  ): Promise<Verification> {
    return verifyDocument(context, { number, sha256 });
  }
}
