/** Whom a preview is about. */
export type Whom =
  /** Everybody bound to the directory, with all that is exported. */
  | { readonly kind: 'bound' }
  /** Everybody bound to the directory: by name, along which routes, and in what state. Nothing is judged. */
  | { readonly kind: 'bindings' }
  /** Users who are about to be bound, by their JumpCloud ids, with all that is exported then. */
  | { readonly kind: 'users'; readonly ids: readonly string[] }
  /** Nobody: JumpCloud is not asked, and only Microsoft's accounts are read. */
  | { readonly kind: 'nobody' };
