/** Writes a town as `.osm.pbf`, block by block, with every choice that the format leaves. */
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';
import type { TagList, Town } from './town';

export interface PbfChoices {
  readonly nodes?: 'dense' | 'plain';
  readonly compression?: 'zlib' | 'raw' | 'lzma' | 'lz4' | 'zstd';
  readonly features?: readonly string[];
  /** Overrides what the block says it will be. */
  readonly rawBytes?: number;
}

/** Field numbers of `Blob` in fileformat.proto. */
const compressionFields = { raw: 1, zlib: 3, lzma: 4, lz4: 6, zstd: 7 } as const;

const nanodegrees = (degrees: number) => Math.round(degrees * 1e9);
const units = (degrees: number) => Math.round(degrees * 1e7);

export function osmPbf(town: Town, choices: PbfChoices = {}): Uint8Array<ArrayBuffer> {
  return joined([
    block('OSMHeader', headerBlock(choices), choices),
    block('OSMData', nodeBlock(town, choices), choices),
    block('OSMData', wayBlock(town), choices),
  ]);
}

function headerBlock({ features = ['OsmSchema-V0.6', 'DenseNodes'] }: PbfChoices): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeMessage(
    1,
    (_none, box) => {
      const sides = [33.99, 34.01, 38.51, 38.49];
      for (const [k, side] of sides.entries()) box.writeSVarintField(k + 1, nanodegrees(side));
    },
    null,
  );
  for (const feature of features) pbf.writeStringField(4, feature);
  pbf.writeVarintField(32, Date.UTC(2026, 4, 3) / 1000);
  return pbf.finish();
}

class Strings {
  readonly list = [''];
  of(text: string): number {
    const known = this.list.indexOf(text);
    return known >= 0 ? known : this.list.push(text) - 1;
  }
  keys = (tags: TagList = {}) => Object.keys(tags).map((key) => this.of(key));
  values = (tags: TagList = {}) => Object.values(tags).map((value) => this.of(value));
}

const differences = (numbers: readonly number[]) =>
  numbers.map((number, k) => number - (k === 0 ? 0 : (numbers[k - 1] as number)));

function nodeBlock({ nodes }: Town, { nodes: manner = 'dense' }: PbfChoices): Uint8Array {
  const strings = new Strings();
  return primitives(strings, (group) => {
    if (manner === 'plain') {
      for (const { id, at, tags } of nodes) {
        group.writeMessage(
          1,
          (_none, node) => {
            node.writeSVarintField(1, id);
            node.writePackedVarint(2, strings.keys(tags));
            node.writePackedVarint(3, strings.values(tags));
            node.writeSVarintField(8, units(at[1]));
            node.writeSVarintField(9, units(at[0]));
          },
          null,
        );
      }
      return;
    }
    group.writeMessage(
      2,
      (_none, dense) => {
        dense.writePackedSVarint(1, differences(nodes.map(({ id }) => id)));
        dense.writePackedSVarint(8, differences(nodes.map(({ at }) => units(at[1]))));
        dense.writePackedSVarint(9, differences(nodes.map(({ at }) => units(at[0]))));
        const tags = nodes.flatMap(({ tags: given = {} }) => [
          ...Object.entries(given).flatMap(([k, v]) => [strings.of(k), strings.of(v)]),
          0,
        ]);
        dense.writePackedVarint(10, tags);
      },
      null,
    );
  });
}

function wayBlock({ ways, relations }: Town): Uint8Array {
  const strings = new Strings();
  const kinds = ['node', 'way', 'relation'];
  return primitives(strings, (group) => {
    for (const { id, nodes, tags } of ways) {
      group.writeMessage(
        3,
        (_none, way) => {
          way.writeVarintField(1, id);
          way.writePackedVarint(2, strings.keys(tags));
          way.writePackedVarint(3, strings.values(tags));
          way.writePackedSVarint(8, differences(nodes));
        },
        null,
      );
    }
    for (const { id, members, tags } of relations) {
      group.writeMessage(
        4,
        (_none, relation) => {
          relation.writeVarintField(1, id);
          relation.writePackedVarint(2, strings.keys(tags));
          relation.writePackedVarint(3, strings.values(tags));
          relation.writePackedVarint(
            8,
            members.map(({ role }) => strings.of(role)),
          );
          relation.writePackedSVarint(9, differences(members.map(({ ref }) => ref)));
          relation.writePackedVarint(
            10,
            members.map(({ type }) => kinds.indexOf(type)),
          );
        },
        null,
      );
    }
  });
}

/** The group is written first, because it fills the strings that stand before it. */
function primitives(strings: Strings, write: (group: PbfWriter) => void): Uint8Array {
  const group = new PbfWriter();
  write(group);
  const bytes = group.finish();
  const pbf = new PbfWriter();
  pbf.writeMessage(
    1,
    (_none, table) => {
      for (const text of strings.list) table.writeStringField(1, text);
    },
    null,
  );
  pbf.writeBytesField(2, bytes);
  return pbf.finish();
}

function block(
  type: string,
  content: Uint8Array,
  { compression = 'zlib', rawBytes }: PbfChoices,
): Uint8Array {
  const blob = new PbfWriter();
  blob.writeVarintField(2, rawBytes ?? content.length);
  const isZlib = compression === 'zlib';
  blob.writeBytesField(compressionFields[compression], isZlib ? deflateSync(content) : content);
  const blobBytes = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, blobBytes.length);
  const headerBytes = header.finish();
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, headerBytes.length);
  return joined([length, headerBytes, blobBytes]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
