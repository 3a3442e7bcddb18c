/** Tiles of marks: each mark's sign at its anchor, and the lines and areas themselves. */

import { anchorOf } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import { layerOf, type TypeId, typeIds } from '@/domain/taxonomy/types';
import { type FlatFeatures, featureKinds } from './flatFeatures';
import { crowding, type MarkStage } from './markStages';
import { type MarkTable, markFlags } from './markTable';
import { mercatorX, mercatorY, type ProjectedFeatures, project } from './mercator';
import { tileExtent } from './tileExtent';
import { type TileFrame, TileGeometry } from './tileGeometry';
import { TileLayer, vectorTile } from './vectorTile';

export class MarkTiles {
  readonly #table: MarkTable;
  readonly #features: ProjectedFeatures;
  /** Mercator x and y of the sign of mark k at 2k and 2k + 1. */
  readonly #anchors: Float64Array;
  readonly #stageAt: (zoom: number) => MarkStage;
  readonly #geometry = new TileGeometry();

  /** Takes the table over: its coordinates are projected in place. */
  constructor(table: MarkTable) {
    this.#table = table;
    this.#anchors = anchorsOf(table.features);
    this.#features = project(table.features);
    this.#stageAt = crowding(this.#anchors);
  }

  tile(zoom: number, x: number, y: number): Uint8Array<ArrayBuffer> {
    const frame: TileFrame = { zoom, x, y };
    const stage = this.#stageAt(zoom);
    const signs = new TypedLayer(stage);
    const lines = new TypedLayer('lines');
    const areas = new TypedLayer('areas');
    const { kinds } = this.#features;
    const { keys, types, flags } = this.#table;
    const side = 2 ** zoom;
    for (let k = 0; k < kinds.length; k += 1) {
      const signX = (this.#anchors[2 * k] as number) * side - x;
      const signY = (this.#anchors[2 * k + 1] as number) * side - y;
      const isSignHere = signX >= 0 && signX < 1 && signY >= 0 && signY < 1;
      const kind = kinds[k] as number;
      if (!isSignHere && kind === featureKinds.Point) continue;
      const key = keys[k] as number;
      const type = types[k] as number;
      const flag = flags[k] as number;
      if (kind !== featureKinds.Point && this.#geometry.read(this.#features, k, frame)) {
        const layer = kind === featureKinds.LineString ? lines : areas;
        layer.add(key, kind, layer.tags(type, flag), this.#geometry);
      }
      if (!isSignHere) continue;
      this.#geometry.point(signX * tileExtent, signY * tileExtent);
      const tags = signs.tags(type, flag);
      const named = stage === 'pictures' ? [...tags, ...signs.nameTag(this.#name(k))] : tags;
      signs.add(key, featureKinds.Point, named, this.#geometry);
    }
    return vectorTile([areas, lines, signs]);
  }

  #name(k: number): Uint8Array {
    const { names, nameStarts } = this.#table;
    return names.subarray(nameStarts[k], nameStarts[k + 1]);
  }
}

/** A tile layer whose features are told apart by type, with the tags of each kind made once. */
class TypedLayer extends TileLayer {
  readonly #known: (readonly number[] | undefined)[] = [];

  tags(type: number, flag: number): readonly number[] {
    const place = type * 4 + flag;
    let tags = this.#known[place];
    if (tags === undefined) {
      const id = typeIds[type] as TypeId;
      tags = [
        ...this.tag('type', id),
        ...this.tag('layer', layerOf(id)),
        ...(flag & markFlags.faded ? this.tag('faded', 1) : []),
        ...(flag & markFlags.warned ? this.tag('warned', 1) : []),
      ];
      this.#known[place] = tags;
    }
    return tags;
  }

  nameTag(name: Uint8Array): readonly number[] {
    return name.length === 0 ? [] : this.tag('name', name);
  }
}

function anchorsOf(features: FlatFeatures): Float64Array {
  const { kinds, coordinates, partStarts, positionStarts } = features;
  const anchors = new Float64Array(kinds.length * 2);
  for (let k = 0; k < kinds.length; k += 1) {
    let [longitude, latitude] = [0, 0];
    if (kinds[k] === featureKinds.Point) {
      const i = positionStarts[partStarts[k] as number] as number;
      longitude = coordinates[2 * i] as number;
      latitude = coordinates[2 * i + 1] as number;
    } else {
      const parts: Position[][] = [];
      for (let part = partStarts[k] as number; part < (partStarts[k + 1] as number); part += 1) {
        const positions: Position[] = [];
        for (
          let i = positionStarts[part] as number;
          i < (positionStarts[part + 1] as number);
          i += 1
        ) {
          positions.push([coordinates[2 * i] as number, coordinates[2 * i + 1] as number]);
        }
        parts.push(positions);
      }
      [longitude, latitude] =
        kinds[k] === featureKinds.LineString
          ? anchorOf({ type: 'LineString', coordinates: parts[0] ?? [] })
          : anchorOf({ type: 'Polygon', coordinates: parts });
    }
    anchors[2 * k] = mercatorX(longitude);
    anchors[2 * k + 1] = mercatorY(latitude);
  }
  return anchors;
}
