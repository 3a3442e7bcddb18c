import { useEffect, useState } from 'react';
import { type Persistence, persistence, type StorageRoom, storageRoom } from '@/platform/quota';
import { type RoomUse, roomUse } from '@/store/roomUse';

export interface DeviceRoom {
  /** Null until it is known, and where the browser doesn't tell. */
  room: StorageRoom | null;
  promise: Persistence | null;
  use: RoomUse | null;
}

/** Measured when the screen opens, and again when `asked` changes. */
export function useDeviceRoom(asked: number): DeviceRoom {
  const [known, setKnown] = useState<DeviceRoom>({ room: null, promise: null, use: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the wish to look again
  useEffect(() => {
    let isShown = true;
    const put = (part: Partial<DeviceRoom>) => {
      if (isShown) setKnown((before) => ({ ...before, ...part }));
    };
    void storageRoom().then((room) => put({ room }));
    void persistence().then((promise) => put({ promise }));
    // A database that can't be read has its own screen.
    void roomUse().then(
      (use) => put({ use }),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [asked]);
  return known;
}
