/**
 * Short messages that any part may send; `Toasts` shows them. The queue lives outside React so that
 * a command's end can speak without a component at hand.
 */
export interface ToastContent {
  text: string;
  kind?: 'info' | 'success' | 'warning' | undefined;
  /** One act: «Geri al». */
  action?: { label: string; onPress: () => void } | undefined;
  /** The other answer, in words, in the place of the cross: «Sonra». */
  decline?: { label: string; onPress: () => void } | undefined;
  /** How long it stays, at least eight seconds; `Infinity` until it is closed. */
  staysMilliseconds?: number | undefined;
}

export interface Toast extends ToastContent {
  id: number;
}

/** Long enough to be read twice by a slow reader and reached with a thumb. */
export const leastStayMilliseconds = 8_000;

/** More would hide the map on a phone; the oldest leaves first. */
const mostAtOnce = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a message, and tells the id to take it away with. */
export function showToast(content: ToastContent): number {
  lastId += 1;
  set([...toasts, { ...content, id: lastId }].slice(-mostAtOnce));
  return lastId;
}

export function dismissToast(id: number): void {
  if (isToastShown(id)) set(toasts.filter((toast) => toast.id !== id));
}

export function isToastShown(id: number): boolean {
  return toasts.some((toast) => toast.id === id);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
