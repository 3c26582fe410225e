package org.orderhub.application.identity;

import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;

/** The one-time links by which an account gets its first administrator. */
public interface SetUpLinks {

  void add(SetUpLink link);

  Optional<SetUpLink> find(TokenHash token);

  /** Uses up all links of the account; false when there was none, because somebody was faster. */
  boolean useUp(AccountId account);

  /** A link that was given out and not used. */
  record SetUpLink(TokenHash token, AccountId account, Instant createdAt) {}
}
