import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from './Button';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './Toasts.module.css';
import {
  currentToasts,
  dismissToast,
  leastStayMilliseconds,
  subscribeToasts,
  type Toast,
} from './toastQueue';

export interface ToastsProps {
  /** Name of the region: «Bildirimler». */
  label: string;
  closeLabel: string;
}

/**
 * The place where short messages appear. Mount it once: it is a live region, which has to exist
 * before its first message. Time stands still while a message is hovered, focused, or the page is
 * hidden.
 */
export function Toasts({ label, closeLabel }: ToastsProps) {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  const [held, setHeld] = useState(false);
  /** Where the focus came from, so that it goes back when the message that held it leaves. */
  const cameFrom = useRef<Element | null>(null);

  const close = (id: number) => {
    dismissToast(id);
    setHeld(false);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) {
      cameFrom.current.focus({ preventScroll: true });
    }
  };
  return (
    <section
      className={styles.place}
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true);
        if (!event.currentTarget.contains(event.relatedTarget)) {
          cameFrom.current = event.relatedTarget;
        }
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
      }}
    >
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem
            key={toast.id}
            toast={toast}
            held={held}
            closeLabel={closeLabel}
            onClose={() => close(toast.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ToastItemProps {
  toast: Toast;
  held: boolean;
  closeLabel: string;
  onClose: () => void;
}

function ToastItem({ toast, held, closeLabel, onClose }: ToastItemProps) {
  const { id, text, kind = 'info', action, decline } = toast;
  const { staysMilliseconds = leastStayMilliseconds } = toast;
  const left = useRef(Math.max(leastStayMilliseconds, staysMilliseconds));

  useEffect(() => {
    if (held || left.current === Number.POSITIVE_INFINITY) return;
    const started = performance.now();
    const timer = setTimeout(() => {
      // A hidden page runs no clock: the message is still there when one comes back.
      if (document.visibilityState === 'hidden') {
        document.addEventListener('visibilitychange', () => dismissToast(id), { once: true });
      } else dismissToast(id);
    }, left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(2_000, left.current - (performance.now() - started));
    };
  }, [held, id]);

  return (
    <li className={styles.toast}>
      {kind !== 'info' && (
        <span className={styles[kind]}>
          <Icon name={kind} />
        </span>
      )}
      <span className={styles.text}>{text}</span>
      {action && (
        <Button
          variant="quiet"
          onPress={() => {
            onClose();
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      {decline ? (
        <Button
          variant="quiet"
          onPress={() => {
            onClose();
            decline.onPress();
          }}
        >
          {decline.label}
        </Button>
      ) : (
        <IconButton icon="close" label={closeLabel} onPress={onClose} />
      )}
    </li>
  );
}
