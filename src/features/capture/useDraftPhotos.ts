import { useRef, useState } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import type { PhotoId } from '@/domain/identifiers';
import { changeDraft, session } from '@/session/session';
import { addPhoto } from '@/store/photos';

/** Photos of the unfinished form: stored at once, so that closing the tab keeps them. */
export function useDraftPhotos() {
  const [preparing, setPreparing] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const work = useRef<Promise<void>>(Promise.resolve());

  const addOne = async (file: File) => {
    try {
      const id = await addPhoto(file);
      const before = session.getState().draft?.photos ?? [];
      if (!before.includes(id)) changeDraft({ photos: [...before, id] });
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setPreparing((count) => count - 1);
    }
  };
  const add = (files: readonly File[]) => {
    setFailure(null);
    setPreparing((count) => count + files.length);
    // One after another: a phone decodes one large picture at a time or none.
    for (const file of files) work.current = work.current.then(() => addOne(file));
  };
  const remove = (id: PhotoId) => {
    const before = session.getState().draft?.photos ?? [];
    changeDraft({ photos: before.filter((photoId) => photoId !== id) });
  };
  return { add, remove, preparing, failure, settled: () => work.current };
}
