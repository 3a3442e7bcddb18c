import type { RefObject } from 'react';
import { MenuItem as AriaMenuItem, Menu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './Icon';
import styles from './MenuPopover.module.css';
import type { MenuItem } from './menuItem';
import { quietReactAria } from './quietReactAria';

quietReactAria();

export interface MenuPopoverProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  trigger: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** The open menu of a MenuButton. */
export function MenuPopover({ id, label, items, trigger, onClose }: MenuPopoverProps) {
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={trigger}
      placement="bottom end"
      offset={4}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu
        id={id}
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
      >
        {items.map((item) => (
          <AriaMenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            className={`${styles.item} ${item.danger ? styles.danger : ''}`}
            onAction={item.onPress}
          >
            {item.icon && <Icon name={item.icon} />}
            <span>{item.label}</span>
          </AriaMenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
