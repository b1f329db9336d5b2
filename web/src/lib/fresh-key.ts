/** A random key for the `Idempotency-Key` header. `crypto.randomUUID` is missing on plain http in a home network. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
