/** A heap as V8 writes it down: one row of numbers per thing, one after the other. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** Of the field `type`, the names behind its numbers; of others, what they hold. */
      readonly node_types: readonly (string | readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}

/** Bytes of compiled code in a heap. */
export const codeIn = ({ snapshot, nodes }: HeapSnapshot): number => {
  const { node_fields, node_types } = snapshot.meta;
  const [type, size] = [node_fields.indexOf('type'), node_fields.indexOf('self_size')];
  const code = node_types[type]?.indexOf('code');
  let sum = 0;
  for (let row = 0; row < nodes.length; row += node_fields.length) {
    if (nodes[row + type] === code) sum += nodes[row + size] ?? 0;
  }
  return sum;
};
