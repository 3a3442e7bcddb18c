import { crc32, deflateSync } from 'node:zlib';

const sidePixels = 48;

/** A small PNG as a file picker gives it, drawn here: two colours, corner to corner. */
export function smallPhoto() {
  const rows = Array.from({ length: sidePixels }, (_, y) =>
    Buffer.from([
      0, // no filter
      ...Array.from({ length: sidePixels }, (_, x) =>
        x > y ? [0xd5, 0x5e, 0x00] : [0x56, 0xb4, 0xe9],
      ).flat(),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(sidePixels, 0);
  header.writeUInt32BE(sidePixels, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits, red green blue
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: 'foto.png', mimeType: 'image/png', buffer };
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
