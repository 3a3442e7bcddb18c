/** Fetches the late parts of the style once, when a scene first asks for one of them. */
import type { Scene } from '../scene';
import type { LateStyle } from '../style/lateStyle';
import { isScreenTheme } from '../style/palette';

let loaded: LateStyle | null = null;

/** What has come so far. */
export function lateStyleNow(): LateStyle | null {
  return loaded;
}

export async function loadLateStyle(): Promise<LateStyle> {
  loaded ??= (await import('../style/lateStyle')).lateStyle;
  return loaded;
}

export function needsLateStyle({ theme, look, below }: Scene): boolean {
  return !isScreenTheme(theme) || look?.floors === true || Boolean(below?.tiles ?? below?.picture);
}
