/** Gives the text of a file: UTF-8, or EUC-KR as sheets save it in Korea; none for what is neither. */
export async function textOfFile(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not of this encoding.
    }
  }
  return null;
}
