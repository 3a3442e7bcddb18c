import { useId, useState } from 'react';
import { FieldFrame, type FieldWords, fieldDescription } from './FieldFrame';
import styles from './FieldFrame.module.css';
import { IconButton } from './IconButton';
import { readNumber, writeNumber } from './numberText';
import { useUiLanguage } from './UiLocale';

export interface NumberFieldProps extends FieldWords {
  /** `null` when nobody answered. */
  value: number | null;
  /** Called with every readable text, so that nothing is lost when the page closes. */
  onChange: (value: number | null) => void;
  /** «m», «kişi» */
  unit?: string | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  /** Digits behind the decimal mark; 0 for counts. */
  decimals?: number | undefined;
  /** Said when the text is no number: «Sayıyı rakamla yazalım: 4,5». */
  unreadableError: string;
  /** Said when it lies outside minimum … maximum. */
  rangeError?: string | undefined;
  /** Buttons for one less and one more, for counts. */
  steppers?: { less: string; more: string } | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** A number written as the language writes it: «1.234,5» in Turkish. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, value, onChange, unit, decimals = 0, steppers, disabled } = props;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = props;
  const { language } = useUiLanguage();
  const id = useId();
  /** The text while it is being typed; else the value speaks. */
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<'unreadable' | 'range' | null>(null);
  const text = typed ?? (value === null ? '' : writeNumber(value, language, decimals));

  const judge = (next: number | null | undefined) => {
    if (next === undefined) return 'unreadable';
    return next !== null && (next < minimum || next > maximum) ? 'range' : null;
  };
  const type = (nextText: string) => {
    const next = readNumber(nextText, language);
    setTyped(nextText);
    if (judge(next) === null) {
      setProblem(null);
      onChange(next === undefined ? null : next);
    }
  };
  const leave = () => {
    if (typed === null) return;
    const found = judge(readNumber(typed, language));
    setProblem(found);
    if (found === null) setTyped(null);
  };
  const step = (by: number) => {
    setTyped(null);
    setProblem(null);
    onChange(Math.min(maximum, Math.max(minimum, (value ?? 0) + by)));
  };

  const own = problem === 'range' ? props.rangeError : props.unreadableError;
  const error = props.error ?? (problem === null ? undefined : own);
  const unitId = unit === undefined ? '' : `${id}-unit`;
  const described = [unitId, fieldDescription(id, { hint, error })].filter(Boolean).join(' ');
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={`${styles.box} ${error ? styles.invalid : ''}`}>
        {steppers && (
          <IconButton
            icon="minus"
            label={steppers.less}
            onPress={() => step(-1)}
            disabled={disabled}
          />
        )}
        <input
          id={id}
          className={`${styles.control} ${steppers ? styles.centred : ''}`}
          inputMode={decimals === 0 && minimum >= 0 ? 'numeric' : 'decimal'}
          value={text}
          placeholder={props.placeholder}
          autoComplete="off"
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
        {unit !== undefined && (
          <span className={styles.unit} id={unitId}>
            {unit}
          </span>
        )}
        {steppers && (
          <IconButton
            icon="plus"
            label={steppers.more}
            onPress={() => step(1)}
            disabled={disabled}
          />
        )}
      </div>
    </FieldFrame>
  );
}
