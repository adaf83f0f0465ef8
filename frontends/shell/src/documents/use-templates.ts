import { useApolloClient } from '@apollo/client/react';
import { useLanguage } from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useEffect, useState } from 'react';
import { unlessForbidden } from '../each-slice/index.ts';
import type { ShellDocumentTemplatesOfEachSliceQuery } from '../gql/graphql.ts';
import { ISSUING_SLICES, TEMPLATES } from './document-queries.ts';

/** How documents of one kind are written, with the slice that issues them. */
export type Template = ShellDocumentTemplatesOfEachSliceQuery['templates'][number] & { readonly service: string };

/** Templates of one slice; null while they have not arrived. */
export interface TemplatesOfSlice {
  readonly service: string;
  readonly templates: readonly Template[] | null;
  readonly error: unknown;
}

/** Reads the templates of all slices; addresses of their samples are good for ten minutes, `attempt` asks for new ones. */
export function useTemplates(attempt: number): readonly TemplatesOfSlice[] {
  const client = useApolloClient();
  const language = useLanguage();
  const [parts, setParts] = useState<readonly TemplatesOfSlice[]>(WAITING);
  useEffect(() => {
    let isLeft = false;
    const read = async (service: string): Promise<TemplatesOfSlice> => {
      try {
        const query = documentOfSlice(TEMPLATES, service);
        const answer = await client.query({ query, fetchPolicy: 'no-cache' }).catch(unlessForbidden);
        const templates = answer?.data?.templates ?? [];
        return { service, templates: templates.map((template) => ({ ...template, service })), error: null };
      } catch (error) {
        return { service, templates: null, error };
      }
    };
    for (const slice of ISSUING_SLICES) {
      void read(slice).then((part) => {
        if (!isLeft) setParts((all) => all.map((each) => (each.service === slice ? part : each)));
      });
    }
    return () => {
      isLeft = true;
    };
  }, [client, language, attempt]);
  return parts;
}

const WAITING: readonly TemplatesOfSlice[] = ISSUING_SLICES.map((service) => ({
  service,
  templates: null,
  error: null,
}));
