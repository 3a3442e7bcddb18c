import { session } from '@/session/session';
import type { Session } from '@/session/state';

/** Keeps colours and type size of the page in step with the session. */
export function followLook(): void {
  apply(session.getState());
  session.subscribe(apply);
}

function apply({ theme, projector }: Session): void {
  const { dataset } = document.documentElement;
  if (dataset.theme !== theme) dataset.theme = theme;
  if (projector) dataset.projector = '';
  else delete dataset.projector;
}
