import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

export interface ConfirmDialogProps {
  /** The question: «Bu mahalleyi silelim mi?» */
  title: string;
  /** What will happen. */
  children?: ReactNode;
  /** A verb: «Sil». */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** Takes something away. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
}

/** A question before something that cannot be taken back. Rather offer **Geri al** where one can. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
  danger = false,
  busy,
}: ConfirmDialogProps) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      size="small"
      onClose={onCancel}
      closeLabel={cancelLabel}
      footer={
        <>
          <Button variant={danger ? 'danger' : 'primary'} onPress={onConfirm} busy={busy}>
            {confirmLabel}
          </Button>
          <Button onPress={onCancel}>{cancelLabel}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
