/** The security headers of every answer, in front of JumpCloud and in previews alike. */

/** Microsoft's sign-in, which MSAL asks for tokens (in a window of its own, never in a frame), and Microsoft Graph. */
const microsoftSignIn = 'https://login.microsoftonline.com';
const microsoftGraph = 'https://graph.microsoft.com';

/**
 * Emotion adds empty style elements and fills them through the CSS object model, so the hash of the empty string is
 * all that `style-src` needs. Holds for builds only: the dev server writes style text.
 *
 * The only policy of Trusted Types is the one of src/trustedTypes.ts, for the addresses of workers.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "font-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${microsoftGraph} ${microsoftSignIn}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Copying is the only power the console uses, and only on a click. */
const powersOff = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const permissionsPolicy = [...powersOff.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(', ');

/** Names and values. Strict-Transport-Security says two years and is ignored by browsers where there is no TLS. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A build with the simulation shows its own states in frames, side by side; a console that is hosted is framed nowhere. */
export const reviewHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': `${contentSecurityPolicy.replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  )}; frame-src 'self'`,
};
