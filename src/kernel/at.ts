/** The element that the caller knows to be there: indices inside geometry loops are computed, not guessed. */
export const at = <T>(list: { readonly [index: number]: T }, index: number): T => list[index] as T;
