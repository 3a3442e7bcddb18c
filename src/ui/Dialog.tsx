import { type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { quietReactAria } from './quietReactAria';
import { useScrollStop } from './useScrollStop';

quietReactAria();

export interface DialogProps {
  title: string;
  /** Escape, the cross, or a press outside. */
  onClose: () => void;
  closeLabel: string;
  children: ReactNode;
  /** Buttons, the main one first. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** `alertdialog` for a question that has to be answered: a press outside does not close it. */
  role?: 'dialog' | 'alertdialog' | undefined;
}

/** A modal window, shown as long as it is rendered: at the bottom of a phone, in the middle else. */
export function Dialog({
  title,
  onClose,
  closeLabel,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`${styles.modal} ${styles[size]}`}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </div>
          <Body>{children}</Body>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Body({ children }: { children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  useScrollStop(body);
  return (
    <div ref={body} className={styles.body}>
      {children}
    </div>
  );
}
