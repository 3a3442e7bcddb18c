/** The views that the first screen can do without, as a piece of code of their own. */
import { lazy } from 'react';
import { loadPhotoDialog } from './latePhoto';

const loadViews = () => import('./LaterView');
const loadFilter = () => import('./FilterView');

export const LaterView = lazy(() => loadViews().then((part) => ({ default: part.LaterView })));
export const FilterView = lazy(() => loadFilter().then((part) => ({ default: part.FilterView })));

/** Fetches them before anybody asks, and before the network goes. Rejects if one does not come. */
export function fetchCaptureAhead(): Promise<unknown> {
  return Promise.all([loadViews(), loadFilter(), loadPhotoDialog()]);
}
