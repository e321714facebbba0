declare module 'gltf-validator' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly severity: number;
    readonly pointer?: string;
  }
  interface Report {
    readonly issues: { readonly messages: readonly Message[] };
  }
  export const validateBytes: (bytes: Uint8Array, options?: { readonly maxIssues?: number }) => Promise<Report>;
}
