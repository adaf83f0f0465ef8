import { actingDocuments, oddDocuments } from './hostile-documents.ts';
import type { HostileFile } from './hostile-file.ts';
import { damagedImages, pixelBombs, stowawayImages, tellingImages } from './hostile-images.ts';
import { archives, disguisedFiles, scriptedDrawings } from './hostile-others.ts';

/** Every hostile file, made by code and the same at every run. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const made = await Promise.all([stowawayImages(), tellingImages(), pixelBombs(), damagedImages(), oddDocuments()]);
  return [...made.flat(), ...actingDocuments(), ...disguisedFiles(), ...scriptedDrawings(), ...archives()];
}
