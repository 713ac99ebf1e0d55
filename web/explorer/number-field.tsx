interface Props {
  readonly name: string;
  readonly digits: string;
  readonly size: number;
  readonly placeholder?: string;
  readonly value: string;
  onValue(value: string): void;
}

/** A field of a form for a whole number of so many digits, as `1,12`. */
export function NumberField({ name, digits, value, onValue, ...look }: Props) {
  return (
    <label>
      {name}{' '}
      <input
        inputMode="numeric"
        pattern={`\\d{${digits}}`}
        {...look}
        value={value}
        onChange={(event) => {
          onValue(event.target.value);
        }}
      />
    </label>
  );
}
