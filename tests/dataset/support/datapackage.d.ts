/** What the tests use of the Frictionless library, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    read(options?: { readonly keyed?: boolean }): Promise<readonly unknown[]>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string; readonly strict?: boolean }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    getResource(name: string): Resource;
  }
}
