import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { MapHandle } from '@/map/mapContract';
import { currentPosition } from '@/platform/position';
import { session } from '@/session/session';
import { feedSnapshot } from '@/store/feed';
import { neighbourhoodById } from '@/store/neighbourhoods';
import { type DevicePlace, decideDevicePlace } from './devicePlace';

export type DeviceState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  /** Found, but a hand has set the place, or it lies far away: the person decides. */
  | { kind: 'asking'; why: 'hand' | 'far'; place: DevicePlace }
  /** The map went there. */
  | { kind: 'there'; place: DevicePlace }
  | { kind: 'failed'; failure: Failure };

/** Near enough to tell one door from the next. */
const streetZoom = 18;

/** MapLibre's own time for a flight, and a frame or two. */
const flightMilliseconds = 600;

/** **Konumum**: asks the device, and takes the map there if nothing speaks against it. */
export function useDevicePlace(map: MapHandle | null) {
  const [state, setState] = useState<DeviceState>({ kind: 'idle' });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const wentAt = useRef(Number.NEGATIVE_INFINITY);
  const go = (place: DevicePlace) => {
    map?.flyTo(place.position, { zoom: streetZoom });
    wentAt.current = performance.now();
    setState({ kind: 'there', place });
  };
  const ask = async () => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    setState({ kind: 'searching' });
    const centreAsked = map?.centre() ?? null;
    try {
      const place = await currentPosition({ signal: controller.signal });
      const { draft } = session.getState();
      if (draft === null || controller.signal.aborted) return;
      const decision = decideDevicePlace({
        draft,
        device: place,
        centreAsked,
        centreNow: map?.centre() ?? null,
        neighbourhood: neighbourhoodById(feedSnapshot().neighbourhoodId),
      });
      if (decision === 'go') go(place);
      else setState({ kind: 'asking', why: decision === 'askHand' ? 'hand' : 'far', place });
    } catch (thrown) {
      if (!controller.signal.aborted) setState({ kind: 'failed', failure: failureOf(thrown) });
    }
  };
  /** Where the cross-hair will be: a quick thumb puts the point down before the map has arrived. */
  const centre = () => {
    const isOnTheWay = performance.now() - wentAt.current < flightMilliseconds;
    return isOnTheWay && state.kind === 'there' ? state.place.position : (map?.centre() ?? null);
  };
  return { state, centre, ask: () => void ask(), go, dismiss: () => setState({ kind: 'idle' }) };
}
