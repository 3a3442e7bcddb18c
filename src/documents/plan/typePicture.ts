import { pictures } from '@/domain/taxonomy/pictures';
import { type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import type { Picture } from '../drawing';

/** The picture of a map type, on the 15 × 15 grid that all of them are drawn on. */
export function typePicture(typeId: TypeId): Picture {
  return pictures[typeDefinition(typeId).picture];
}
