/** Everything that the practice neighbourhood consists of, as the text of its two files. */
import { packOf } from './pack';
import { recordsOf } from './records';
import { drawTown } from './town';

const practiceSeed = 20261123;

/** File name → text. Same seed, same bytes. */
export function practiceFiles(seed = practiceSeed): Record<'pack.json' | 'records.json', string> {
  const town = drawTown(seed);
  return {
    'pack.json': `${JSON.stringify(packOf(town))}\n`,
    'records.json': `${JSON.stringify(recordsOf(town, seed))}\n`,
  };
}
