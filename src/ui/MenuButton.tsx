import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button, type ButtonVariant } from './Button';
import { IconButton } from './IconButton';
import type { IconName } from './iconPaths';
import type { MenuItem } from './menuItem';

/** React Aria's menu comes when a menu is first opened. */
const MenuPopover = lazy(async () => ({ default: (await import('./MenuPopover')).MenuPopover }));

export interface MenuButtonProps {
  /** Name of button and menu. */
  label: string;
  items: readonly MenuItem[];
  icon?: IconName | undefined;
  /** Words on the button; without them it is an icon alone. */
  children?: ReactNode;
  variant?: ButtonVariant | undefined;
}

/** A button that opens a short list of acts. */
export function MenuButton({ label, items, icon = 'more', children, variant }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const common = { ref: trigger, expanded: open, hasPopup: 'menu' as const };
  const toggle = () => setOpen(!open);
  return (
    <>
      {children === undefined ? (
        <IconButton {...common} icon={icon} label={label} onPress={toggle} />
      ) : (
        <Button {...common} icon={icon} variant={variant} onPress={toggle}>
          {children}
        </Button>
      )}
      {open && (
        <Suspense fallback={null}>
          <MenuPopover
            id={id}
            label={label}
            items={items}
            trigger={trigger}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
