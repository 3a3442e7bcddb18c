/** What an Overpass answer is, told from its first and last letters: it is not parsed here. */
import { Failure } from '@/domain/failures';

/** Bytes looked at on either end. A remark stands behind the elements. */
const endBytes = 4_096;

/**
 * Whether an answer with status 200 is a whole map. Overpass says so when it ran out of time or
 * memory in a `remark` behind the elements it had by then: such an answer looks whole and is not.
 *
 * @throws {Failure} `downloadNotMap` (an HTML page, for example), `downloadCutOff`, `serverBusy`,
 * `serverOutOfMemory`, `downloadEmpty`
 */
export async function checkOverpassAnswer(answer: Blob): Promise<void> {
  const head = (await answer.slice(0, endBytes).text()).trimStart();
  const tail = (await answer.slice(-endBytes).text()).trimEnd();
  if (!head.startsWith('{')) throw new Failure('downloadNotMap');
  if (!tail.endsWith('}')) throw new Failure('downloadCutOff');
  const remark = /"remark"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(tail)?.[1];
  if (remark !== undefined) throw remarkFailure(remark);
  if (!head.includes('"elements"')) throw new Failure('downloadNotMap');
  if (/"elements"\s*:\s*\[\s*\]/.test(head)) throw new Failure('downloadEmpty');
}

/** Words of Overpass 0.7: «runtime error: Query timed out in "query" …», «… run out of memory …». */
function remarkFailure(remark: string): Failure {
  return new Failure(/out of memory/i.test(remark) ? 'serverOutOfMemory' : 'serverBusy');
}
