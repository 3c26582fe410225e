package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.TokenHash;

/** The API keys of all accounts. A name is unique in its account, a secret everywhere. */
public interface ApiKeys {

  void add(ApiKey key, TokenHash secret);

  Optional<ApiKey> withSecret(TokenHash secret);

  Optional<ApiKey> named(AccountId account, String name);

  /** Stores which widgets a key is for. */
  void limit(ApiKey key);
}
