/** How engines word it that there is no room for an array; none gives it a kind of its own. */
const NO_ROOM = /allocation|out of memory|array length|array size/i;

export const isOutOfMemory = (error: unknown): boolean => error instanceof RangeError && NO_ROOM.test(error.message);
