/** The photo window as a piece of code of its own: dialogs bring React Aria with them. */
import { lazy } from 'react';

export const loadPhotoDialog = () => import('./PhotoDialog');

export const PhotoDialog = lazy(() =>
  loadPhotoDialog().then((part) => ({ default: part.PhotoDialog })),
);
