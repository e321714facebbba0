declare const unit: unique symbol;

/** A number that remembers its unit, so that degrees cannot reach `Math.sin` and metres cannot meet millimetres. */
export type Quantity<U extends string> = number & { readonly [unit]: U };

/** Millimetres: the unit of every table and of all geometry before it is written to a GLB. */
export type Mm = Quantity<'mm'>;
/** Metres: the unit of the GLB and of the scene. */
export type Metres = Quantity<'m'>;
/** Degrees: the unit of every angle that a person reads or writes. */
export type Deg = Quantity<'deg'>;
/** Radians: the unit of every angle inside trigonometry. */
export type Rad = Quantity<'rad'>;

export const mm = (n: number) => n as Mm;
export const metres = (n: number) => n as Metres;
export const deg = (n: number) => n as Deg;
export const rad = (n: number) => n as Rad;

export const toRad = (angle: Deg): Rad => rad((angle * Math.PI) / 180);
export const toDeg = (angle: Rad): Deg => deg((angle * 180) / Math.PI);
export const toMetres = (length: Mm): Metres => metres(length / 1000);
export const toMm = (length: Metres): Mm => mm(length * 1000);
