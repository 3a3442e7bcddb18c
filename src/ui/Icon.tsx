import styles from './Icon.module.css';
import { directionalIcons, dottedIcons, type IconName, iconPaths } from './iconPaths';

export interface IconProps {
  name: IconName;
  /** Side: small 18, medium 22, large 28 px; grows with the type. */
  size?: 'small' | 'medium' | 'large' | undefined;
}

/** A screen icon in the colour of the text. It says nothing by itself: a label stands beside it. */
export function Icon({ name, size = 'medium' }: IconProps) {
  const turns = directionalIcons.has(name) ? styles.directional : '';
  const dotted = dottedIcons.has(name) ? styles.dotted : '';
  return (
    <svg
      className={`${styles.icon} ${styles[size]} ${turns} ${dotted}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
