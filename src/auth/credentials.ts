import { findKey, isKey } from "../apikeys/verify.ts";
import type { Deps } from "../platform/deps.ts";
import type { Actor } from "./actor.ts";
import { isForeign, readForeignToken } from "./oidc.ts";
import { readAccessToken } from "./token.ts";

/**
 * Who a credential speaks for: an API key, a token of the identity provider or one of our own; null when it is not valid.
 * A token is verified with the keys of the issuer it names and by no other way.
 * @param beforeLookup runs before an API key that is not remembered is looked for, and may refuse by throwing
 */
export async function readCredential(
  deps: Deps,
  credential: string,
  beforeLookup: () => Promise<void>,
): Promise<Actor | null> {
  if (isKey(credential)) return findKey(deps, credential, beforeLookup);
  return isForeign(deps, credential) ? readForeignToken(deps, credential) : readAccessToken(deps, credential);
}
