declare module 'js-yaml' {
  /** Null, booleans, numbers and strings as YAML 1.2 has them. */
  export const CORE_SCHEMA: unknown;
  /** The value of one document. Throws where the text is no YAML. */
  export function load(text: string, options: { readonly schema: unknown }): unknown;
}
