/** The views that the first screen can do without, as a piece of code of their own. */
import { lazy } from 'react';
import { loadPhotoDialog } from './latePhoto';

const loadViews = () => import('./LaterView');
const loadFilter = () => import('./FilterView');

export const LaterView = lazy(() => loadViews().then((part) => ({ default: part.LaterView })));
export const FilterView = lazy(() => loadFilter().then((part) => ({ default: part.FilterView })));

/**
 * Fetches them once the map stands, before anybody asks and before the network goes. What does not
 * come now is asked for again when it is needed.
 */
export function fetchCaptureAhead(): void {
  Promise.all([loadViews(), loadFilter(), loadPhotoDialog()]).catch(() => undefined);
}
