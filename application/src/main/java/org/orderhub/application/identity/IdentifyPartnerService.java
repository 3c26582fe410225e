package org.orderhub.application.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.account.Accounts;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.TokenHash;

/** Looks the key up by the hash of its secret. */
public final class IdentifyPartnerService implements IdentifyPartner {
  private final ApiKeys keys;
  private final Accounts accounts;

  public IdentifyPartnerService(ApiKeys keys, Accounts accounts) {
    this.keys = keys;
    this.accounts = accounts;
  }

  @Override
  public Optional<Partner> identify(@Nullable String name, String secret) {
    return keys.withSecret(TokenHash.of(secret))
        .filter(key -> name == null || name.equals(key.name()))
        .flatMap(this::partner);
  }

  private Optional<Partner> partner(ApiKey key) {
    return accounts.find(key.account()).map(account -> new Partner(key, account));
  }
}
