interface Props {
  readonly id: string;
  readonly label: string;
  onNode(id: string): void;
}

/** A node's name that can be pressed. */
export function NodeLink({ id, label, onNode }: Props) {
  return (
    <button
      type="button"
      className="as-link"
      onClick={() => {
        onNode(id);
      }}
    >
      {label}
    </button>
  );
}
