/** Where the build for the hosted stories is made, beside those of the others. */
export const build = 'dist-hosted';
