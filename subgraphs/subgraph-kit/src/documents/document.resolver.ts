import type { Role } from '@madang/shared-schema/roles';
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root, type ClassType } from 'type-graphql';
import { PageArgs, type Page } from '../connection.ts';
import type { Context } from '../context.ts';
import { DateTime } from '../scalars.ts';
import { documentLink } from './document-link.ts';
import { documentById, downloadLink, findDocuments, readingsOf, sideOfViewer, successorOf } from './document-reads.ts';
import { documentRoomOf, templateOf } from './document-room.ts';
import type { KnownTemplate } from './document-template.ts';
import {
  DocumentFilter,
  DocumentReading,
  DocumentReference,
  DocumentSample,
  DocumentTemplateView,
  IssuedDocument,
  IssuedDocumentConnection,
} from './document.type.ts';
import type { DocumentReadingRow, IssuedDocumentRow } from './issued-document.entity.ts';

/** Who issued a document, to those who are not told the person. */
const HOUSE = { ko: '담당자', en: 'Staff' } as const;

/** What a document says beyond its row. */
@Resolver(() => IssuedDocument)
class IssuedDocumentFields {
  @FieldResolver(() => String, { description: 'Kind in words' })
  kindName(@Ctx() { em, language }: Context, @Root() { kind }: IssuedDocumentRow): string {
    return templateOf(documentRoomOf(em), kind)?.template.title[language] ?? kind;
  }

  // A side hears that somebody of the house ordered it, not who: a claimant is not told who decided on their report.
  @FieldResolver(() => String, {
    description: 'Name of the person whose act ordered it; CLOCK for what time itself does',
  })
  async issuerName(@Ctx() context: Context, @Root() document: IssuedDocumentRow): Promise<string> {
    const side = await sideOfViewer(context, document);
    return side === null || document.issuerId === context.actor.id ? document.issuerName : HOUSE[context.language];
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Timestamp that stands on it; none until it is issued',
  })
  issuedAt(@Root() { state, issuedAt }: IssuedDocumentRow): Date | null {
    return state === 'ORDERED' ? null : (issuedAt ?? null);
  }

  @FieldResolver(() => DocumentReference, { nullable: true, description: 'Document that it corrects' })
  corrects(@Ctx() context: Context, @Root() { corrects }: IssuedDocumentRow): Promise<IssuedDocumentRow | null> | null {
    return corrects ? documentById(context, corrects) : null;
  }

  @FieldResolver(() => DocumentReference, { nullable: true, description: 'Document that corrects it' })
  supersededBy(@Ctx() context: Context, @Root() { id }: IssuedDocumentRow): Promise<IssuedDocumentRow | null> {
    return successorOf(context, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the document for the viewer alone, good for five minutes; none until it is issued',
  })
  downloadUrl(@Ctx() context: Context, @Root() document: IssuedDocumentRow): Promise<string | null> {
    return downloadLink(context, document);
  }

  @FieldResolver(() => [DocumentReading], {
    description: 'First time that each side has taken it, oldest first; told to staff alone',
  })
  async readings(@Ctx() context: Context, @Root() document: IssuedDocumentRow): Promise<DocumentReadingRow[]> {
    return (await sideOfViewer(context, document)) === null ? readingsOf(context, document.id) : [];
  }
}

/** What a template says beyond its kind. */
@Resolver(() => DocumentTemplateView)
class DocumentTemplateFields {
  @FieldResolver(() => String, { description: 'Kind in words' })
  name(@Ctx() { language }: Context, @Root() { title }: KnownTemplate): string {
    return title[language];
  }

  @FieldResolver(() => DocumentSample, { description: 'Where its sample is looked at' })
  sampleUrl(@Ctx() context: Context, @Root() { kind }: KnownTemplate): DocumentSample {
    const room = documentRoomOf(context.em);
    const of = 'SAMPLE';
    return {
      ko: documentLink(room, context, { of, kind, language: 'ko' }),
      en: documentLink(room, context, { of, kind, language: 'en' }),
    };
  }
}

/** Makes the root fields `<slice>Documents` and `<slice>DocumentTemplates`, for those who read every row of the slice. */
export function documentResolvers(prefix: string, staff: readonly Role[]): ClassType[] {
  @Authorized(...staff)
  @Resolver()
  class DocumentResolver {
    @Query(() => IssuedDocumentConnection, {
      name: `${prefix}Documents`,
      description: 'Documents of this slice that meet a filter, newest first',
    })
    documents(
      @Ctx() context: Context,
      @Arg('filter', () => DocumentFilter, { nullable: true }) filter: DocumentFilter | null,
      @Args(() => PageArgs) args: PageArgs,
    ): Promise<Page<IssuedDocumentRow>> {
      return findDocuments(context, filter ?? {}, args);
    }

    @Query(() => [DocumentTemplateView], {
      name: `${prefix}DocumentTemplates`,
      description: 'Templates of the documents of this slice',
    })
    templates(@Ctx() { em }: Context): KnownTemplate[] {
      return documentRoomOf(em).declarations.flatMap(({ templates }) => templates);
    }
  }
  return [DocumentResolver, IssuedDocumentFields, DocumentTemplateFields];
}
