import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import styles from './NavBar.module.css';

export interface NavItem<Id extends string> {
  id: Id;
  label: string;
  icon: IconName;
  /** Address of the room; without it the item is a button (**Menü**). */
  href?: string | undefined;
  expanded?: boolean | undefined;
}

export interface NavBarProps<Id extends string> {
  /** Name of the navigation: «Bölümler». */
  label: string;
  items: readonly NavItem<Id>[];
  current: Id | null;
  onNavigate: (id: Id) => void;
}

/** The rooms: along the bottom of a phone, in the thumb's reach, and a rail at a laptop's side. */
export function NavBar<Id extends string>({ label, items, current, onNavigate }: NavBarProps<Id>) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul className={styles.list}>
        {items.map(({ id, label: name, icon, href, expanded }) => {
          const inner = (
            <>
              <span className={styles.icon}>
                <Icon name={icon} />
              </span>
              <span className={styles.name}>{name}</span>
            </>
          );
          return (
            <li key={id} className={styles.place}>
              {href === undefined ? (
                <button
                  type="button"
                  className={styles.item}
                  aria-expanded={expanded}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={() => onNavigate(id)}
                >
                  {inner}
                </button>
              ) : (
                <a
                  className={styles.item}
                  href={href}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={(event) => {
                    // A press with a key held opens a tab, as links do.
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onNavigate(id);
                  }}
                >
                  {inner}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
