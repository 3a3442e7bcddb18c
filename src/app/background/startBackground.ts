/**
 * What runs beside the screens, once the first view stands: keeping the app for offline use, asking
 * about a new version, and looking after the room on the device.
 */
import { startOffline } from '@/platform/offline/serviceWorkerClient';
import { followNewBuilds } from './newBuild';
import { followRoom } from './room';
import { followFirstRecord } from './storagePromise';

export function startBackground(): void {
  followNewBuilds();
  followFirstRecord();
  // The room is tried before the app's own parts take some of it.
  void followRoom().then(() => {
    if (import.meta.env.PROD && !__PORTABLE__) void startOffline();
  });
}
