import styles from './SkipLink.module.css';

export interface SkipLinkProps {
  /** «Sayfaya geç» */
  label: string;
  /** Id of the place; the Frame's room by default. */
  target?: string | undefined;
}

/** The first thing Tab reaches: leads past the navigation. Seen only while it has the focus. */
export function SkipLink({ label, target = 'room' }: SkipLinkProps) {
  return (
    <a
      className={styles.link}
      href={`#${target}`}
      onClick={(event) => {
        // The address is the app's route: only the focus moves.
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {label}
    </a>
  );
}
