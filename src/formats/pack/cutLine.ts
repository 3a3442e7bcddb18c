/** Lines cut at the zone's edge; their points keep their numbers, so that streets still meet. */
import { missingNode, type OsmData } from '../osm/osmData';
import type { UnitPoint } from './units';
import type { Zone } from './zone';

export interface LinePoint extends UnitPoint {
  /** Node index; below `missingNode` for a cut, each its own. */
  readonly node: number;
}

/** Parts of a line inside the zone, in its direction. */
export class LineCutter {
  #nextCut = missingNode - 1;

  constructor(
    private readonly data: OsmData,
    private readonly zone: Zone,
  ) {}

  /** A gap where the file lacks a point parts the line: nobody knows how it runs there. */
  cut(nodes: Iterable<number>): LinePoint[][] {
    const pieces: LinePoint[][] = [];
    let piece: LinePoint[] = [];
    const end = () => {
      if (piece.length >= 2) pieces.push(piece);
      piece = [];
    };
    let before: LinePoint | null = null;
    for (const node of nodes) {
      const here = this.pointOf(node);
      if (before === null || here === null) end();
      else {
        for (const stretch of this.#insideOf(before, here)) {
          if (piece.at(-1)?.node !== stretch[0].node) end();
          if (piece.length === 0) piece.push(stretch[0]);
          piece.push(stretch[1]);
        }
      }
      before = here;
    }
    end();
    return pieces;
  }

  pointOf(node: number): LinePoint | null {
    if (node < 0) return null;
    const x = this.data.longitudes[node] as number;
    return { x, y: this.data.latitudes[node] as number, node };
  }

  #insideOf(from: LinePoint, to: LinePoint): [LinePoint, LinePoint][] {
    if (from.node === to.node) return [];
    const shares = this.zone.crossings(from, to);
    const cuts = shares.map((share) => this.#cutAt(from, to, share));
    const stops = [from, ...cuts, to];
    const inside: [LinePoint, LinePoint][] = [];
    for (let k = 1; k < stops.length; k += 1) {
      const [a, b] = [stops[k - 1] as LinePoint, stops[k] as LinePoint];
      if (this.zone.contains((a.x + b.x) / 2, (a.y + b.y) / 2)) inside.push([a, b]);
    }
    return inside;
  }

  #cutAt(from: UnitPoint, to: UnitPoint, share: number): LinePoint {
    this.#nextCut -= 1;
    return {
      x: Math.round(from.x + share * (to.x - from.x)),
      y: Math.round(from.y + share * (to.y - from.y)),
      node: this.#nextCut,
    };
  }
}
