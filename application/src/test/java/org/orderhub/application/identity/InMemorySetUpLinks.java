package org.orderhub.application.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;

/** Set-up links of one test. */
public final class InMemorySetUpLinks implements SetUpLinks {
  private final Map<TokenHash, SetUpLink> links = new LinkedHashMap<>();

  @Override
  public void add(SetUpLink link) {
    links.put(link.token(), link);
  }

  @Override
  public Optional<SetUpLink> find(TokenHash token) {
    return Optional.ofNullable(links.get(token));
  }

  @Override
  public boolean useUp(AccountId account) {
    return links.values().removeIf(link -> link.account().equals(account));
  }
}
