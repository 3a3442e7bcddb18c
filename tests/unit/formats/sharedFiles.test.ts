/** Every file that people have sent us goes through the reader: taken or refused with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '@/domain/failures';
import { FileReading } from '@/formats/fileReading';
import { sharedFile } from '../../sharedData';
import { noContext } from './reading';

const root = sharedFile('data');
const folders = root === null ? [] : ['messy', 'citizen', 'izmir'].map((name) => join(root, name));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function resultOf(path: string): string {
  try {
    const reading = new FileReading(readFileSync(path), basename(path), noContext);
    const { format, encoding, rows, swapOffered, findings, columns, choices } = reading.look();
    const roles = columns.flatMap((name, k) =>
      choices.roles[k] ? [`${choices.roles[k]}=${name}`] : [],
    );
    return [
      format,
      encoding,
      JSON.stringify(rows),
      JSON.stringify(findings.counts),
      JSON.stringify(choices.types),
      roles.join(' '),
      swapOffered ? 'SWAP' : '',
    ].join(' · ');
  } catch (error) {
    if (error instanceof Failure) return `${error.key} ${JSON.stringify(error.details)}`;
    throw error;
  }
}

describe.skipIf(root === null)('files of ../shared/data', () => {
  it('all end in records or in a word', () => {
    const lines = folders.flatMap(filesIn).map((path) => {
      const start = performance.now();
      const result = resultOf(path);
      return `${relative(root ?? '', path)} | ${Math.round(performance.now() - start)} ms | ${result}`;
    });
    console.log(lines.join('\n'));
    expect(lines.length).toBeGreaterThan(90);
  });
});
