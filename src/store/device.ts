/**
 * This device's part in the document: its clock, and which of its tabs may write. Both live in one
 * row, so that every write transaction keeps the clock and proves the right to write in one go.
 */
import { Failure } from '@/domain/failures';
import { type Clock, type Stamp, stampOf, startClock, tick } from '@/domain/stamps';
import { nowMilliseconds } from '@/platform/clock';
import { newDeviceId, newUuid } from '@/platform/ids';
import type { Database } from './database';
import type { DeviceRow } from './rows';

interface Writer {
  mark: string;
  clock: Clock;
  onLost: () => void;
}

let writer: Writer | null = null;

/**
 * Makes this tab the writing one. Another tab that was it finds the new mark at its next write, is
 * refused, and calls its own `onLost`.
 */
export async function becomeWriter(database: Database, onLost: () => void): Promise<void> {
  const mark = newUuid();
  const clock = await database.transaction('rw', database.device, async () => {
    const found = await database.device.get('device');
    const { deviceId, milliseconds, counter } = found ?? startClock(newDeviceId());
    await database.device.put({ id: 'device', deviceId, milliseconds, counter, writer: mark });
    return { deviceId, milliseconds, counter };
  });
  writer = { mark, clock, onLost };
}

/** Refuses all further writes of this tab. */
export function stopWriting(): void {
  writer = null;
}

/**
 * A stamp newer than every stamp made or seen on this device. Throws Failure `storageClosed` while
 * this tab may not write.
 */
export function nextStamp(): Stamp {
  if (!writer) throw new Failure('storageClosed');
  writer.clock = tick(writer.clock, nowMilliseconds());
  return stampOf(writer.clock);
}

/**
 * Inside a write transaction that holds `device`: keeps the clock. Throws Failure `storageClosed`,
 * which takes the transaction back, when another tab became the writing one.
 */
export async function proveWriter(database: Database): Promise<void> {
  const me = writer;
  const row: DeviceRow | undefined = await database.device.get('device');
  if (!me || row?.writer !== me.mark) {
    me?.onLost();
    throw new Failure('storageClosed');
  }
  await database.device.put({ ...row, ...me.clock });
}
