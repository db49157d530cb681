/** Names of fields, the contract's and ours, whose value is a secret: passwords and keys of encryption. */
const SECRET = /passw(?:or)?d|secret|encrypt(?:ed|ion)_?key/i;

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}
