import { useEffect } from 'react';
import { goTo, session } from '@/session/session';
import { bringFile } from './broughtFile';

/** A file let go anywhere over the app goes to the import of the open neighbourhood. */
export function useDroppedFile(): void {
  useEffect(() => {
    // Without this the browser leaves the app and shows the file.
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      // A place that takes files itself has taken it already.
      if (event.defaultPrevented || file === undefined) return;
      event.preventDefault();
      if (session.getState().neighbourhoodId === null) return;
      bringFile({ purpose: 'records', file });
      goTo('map');
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
