import { useApolloClient } from '@apollo/client/react';
import { useWords, type UploadTicket } from '@madang/frontend-kit';
import { REQUEST_FILE } from './file-acts.ts';
import { fileWords } from './file-words.ts';

/** Announces a file of a side for its case; `onFlaw` is told why the graph takes none. */
export function useAnnounce(
  caseId: string,
  onFlaw: (said: string) => void,
): (file: File) => Promise<UploadTicket | null> {
  const client = useApolloClient();
  const words = useWords(fileWords);
  return async ({ name, size }) => {
    try {
      const { data } = await client.mutate({ mutation: REQUEST_FILE, variables: { input: { caseId, name, size } } });
      const { uploadUrl, caseFile, userErrors = [] } = data?.requestCaseFileUpload ?? {};
      for (const { message } of userErrors) onFlaw(`${name}: ${message}`);
      return uploadUrl && caseFile ? { url: uploadUrl, ticket: caseFile.id } : null;
    } catch {
      onFlaw(words('lost', { name }));
      return null;
    }
  };
}
