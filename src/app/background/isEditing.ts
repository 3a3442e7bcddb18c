import { session } from '@/session/session';
import { broughtFile } from '../broughtFile';

/**
 * A dialogue, a field to write into, or work whose end is being waited for. Read from the page, so
 * that a form needs to tell nobody about itself. Looking for something is not editing.
 */
const unfinished = [
  '[role="dialog"]',
  '[role="alertdialog"]',
  'progress',
  'textarea',
  'input[type="text"]',
  'input[type="number"]',
].join(', ');

/** Whether somebody is in the middle of something that a fresh page would interrupt. */
export function isEditing(): boolean {
  const { draft, screen } = session.getState();
  if (draft !== null || screen === 'newNeighbourhood' || broughtFile() !== null) return true;
  return [...document.querySelectorAll(unfinished)].some((element) => element.checkVisibility());
}
