/** Marks as they cross to the tile worker: all numbers and bytes, no objects. */
import { type TypeId, typeIds } from '@/domain/taxonomy/types';
import { inSlices } from '@/platform/yield';
import type { SceneMark } from '../scene';
import { buffersOf, type FlatFeatures, FlatFeaturesBuilder } from './flatFeatures';

export interface MarkTable {
  readonly features: FlatFeatures;
  /** Number by which a mark is known on the map, from `MarkKeys`. */
  readonly keys: Uint32Array;
  /** Index into `typeIds`. */
  readonly types: Uint8Array;
  /** Bits of `markFlags`. */
  readonly flags: Uint8Array;
  /** All names in UTF-8; mark k owns the bytes from `nameStarts[k]` to before `[k + 1]`. */
  readonly names: Uint8Array;
  readonly nameStarts: Uint32Array;
}

export const markFlags = { faded: 1, warned: 2 } as const;

/** Longer names are not written on a map; in UTF-8 a character takes up to four bytes. */
const nameLengthLimit = 60;

const typeNumbers = new Map<TypeId, number>(typeIds.map((id, number) => [id, number]));

/**
 * Vector tiles know features by number. A mark keeps its number as long as the map lives, so that
 * tiles in which nothing changed come out the same byte by byte and are not parsed again.
 */
export class MarkKeys {
  #numbers = new Map<string, number>();
  #ids: string[] = [];

  numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }

  idOf(number: number): string | undefined {
    return this.#ids[number];
  }
}

/** Packs marks in slices of 8 ms; throws the signal's reason when aborted. */
export async function markTable(
  marks: readonly SceneMark[],
  markKeys: MarkKeys,
  signal?: AbortSignal,
): Promise<MarkTable> {
  const builder = new FlatFeaturesBuilder();
  const keys = new Uint32Array(marks.length);
  const types = new Uint8Array(marks.length);
  const flags = new Uint8Array(marks.length);
  const nameStarts = new Uint32Array(marks.length + 1);
  const encoder = new TextEncoder();
  let names = new Uint8Array(Math.max(4096, marks.length * 24));
  let nameEnd = 0;
  await inSlices(
    marks,
    (mark, k) => {
      builder.addRecord(mark.geometry);
      keys[k] = markKeys.numberOf(mark.id);
      types[k] = typeNumbers.get(mark.typeId) as number;
      flags[k] = (mark.faded ? markFlags.faded : 0) | (mark.warned ? markFlags.warned : 0);
      nameStarts[k] = nameEnd;
      if (mark.name === '') return;
      if (nameEnd + nameLengthLimit * 4 > names.length) names = doubled(names);
      const shown =
        mark.name.length > nameLengthLimit ? mark.name.slice(0, nameLengthLimit) : mark.name;
      nameEnd += encoder.encodeInto(shown, names.subarray(nameEnd)).written;
    },
    { signal },
  );
  nameStarts[marks.length] = nameEnd;
  return { features: builder.finish(), keys, types, flags, names, nameStarts };
}

/** The buffers to hand over with a table. */
export function tableBuffers(table: MarkTable): ArrayBufferLike[] {
  return [
    ...buffersOf(table.features),
    table.keys.buffer,
    table.types.buffer,
    table.flags.buffer,
    table.names.buffer,
    table.nameStarts.buffer,
  ];
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
