import type { IconName } from './iconPaths';

/** One act of a MenuButton. */
export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** Takes something away: in the colour of danger, and last. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onPress: () => void;
}
