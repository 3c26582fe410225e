package org.orderhub.application.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.ApiKey;

/** Tells whose API key a secret is. */
public interface IdentifyPartner {

  /**
   * @param name of the key where the sender gave one, by HTTP Basic; then it must be the secret's
   */
  Optional<Partner> identify(@Nullable String name, String secret);

  /** A known key and the account it belongs to. */
  record Partner(ApiKey key, Account account) {}
}
