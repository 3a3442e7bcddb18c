import { useEffect, useMemo, useState } from 'react';
import type { Uuid } from '@/domain/identifiers';
import type { SceneBase } from '@/map/scene';
import type { NeighbourhoodForm } from '../neighbourhoodForm';
import { openBase } from './packBase';
import type { PackTarget, TakenPack } from './takePack';

export interface NewMap {
  target: PackTarget;
  /** The pack that fits the form as it stands. */
  taken: TakenPack | null;
  take: (pack: TakenPack | null, file: File | null) => void;
  /** The form begins with a map: it is cut to the boundary once there is one. */
  begin: (pack: TakenPack, file: File | null) => void;
  /** A file that has to be taken again, because the boundary is another now. */
  fileToTake: File | null;
  /** What the boundary is drawn on. */
  base: SceneBase | null;
}

/** The map of a neighbourhood that is being begun. It lives as long as the form is on the screen. */
export function useNewMap(id: Uuid, { name, boundary }: NeighbourhoodForm): NewMap {
  const [pack, setPack] = useState<TakenPack | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [cutTo, setCutTo] = useState<string | null>(null);
  const wanted = JSON.stringify(boundary);
  const base = useMemo(() => (pack === null ? null : openBase(pack.parts)), [pack]);
  useEffect(() => () => base?.close(), [base]);
  const put = (next: TakenPack | null, from: File | null, shape: string | null) => {
    setPack(next);
    setFile(from);
    setCutTo(shape);
  };
  const fits = pack !== null && cutTo === wanted;
  return {
    target: { id, name, boundary },
    taken: fits ? pack : null,
    take: (next, from) => put(next, from, wanted),
    begin: (next, from) => put(next, from, JSON.stringify(next.parts.meta.boundary)),
    fileToTake: fits ? null : file,
    base: base?.base ?? null,
  };
}
