/** Characters that nobody confuses when reading one to another or typing on a remote control. */
const UNMISTAKABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const DIGITS = '0123456789';

/** How a secret is made: a meeting password is often typed with the remote control of a terminal. */
const SECRET_SHAPES = {
  password: { alphabet: DIGITS, length: 8 },
  encryptionKey: { alphabet: UNMISTAKABLE, length: 32 },
  livePassword: { alphabet: UNMISTAKABLE, length: 6 },
} as const;
export type SecretKey = keyof typeof SECRET_SHAPES;

export function isSecretKey(key: string): key is SecretKey {
  return Object.hasOwn(SECRET_SHAPES, key);
}

/** A random secret; every character equally likely, from the browser's cryptographic source. */
export function randomSecret(key: SecretKey): string {
  const { alphabet, length } = SECRET_SHAPES[key];
  // A byte beyond the last whole multiple of the alphabet would favour its first characters.
  const limit = 256 - (256 % alphabet.length);
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < limit && text.length < length) text += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text;
}
