/**
 * All properties of a type, each named, `undefined` where one is optional and not there. A value written so is of one shape always, which the
 * engine reads soonest, and the compiler asks for a property that is new to the type.
 */
export type Whole<T> = { readonly [K in keyof Required<T>]: T[K] };
