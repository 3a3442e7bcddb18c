import { useId } from 'react';
import { FieldFrame, type FieldWords } from './FieldFrame';
import styles from './RangeField.module.css';

export interface RangeFieldProps extends FieldWords {
  value: number;
  minimum: number;
  maximum: number;
  step: number;
  /** Told while it moves. */
  onChange: (value: number) => void;
  /** The value in words: «%70». */
  valueText: string;
}

/** A value by feel: how strongly a picture shows. */
export function RangeField(props: RangeFieldProps) {
  const { label, hint, value, minimum, maximum, step, onChange, valueText } = props;
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.range}
          type="range"
          min={minimum}
          max={maximum}
          step={step}
          value={value}
          aria-valuetext={valueText}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output className={styles.value} htmlFor={id}>
          {valueText}
        </output>
      </div>
    </FieldFrame>
  );
}
