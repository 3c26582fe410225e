package org.orderhub.application.message;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

/** The addresses nothing is sent to any more. */
public interface Suppressions {

  /** Puts an address on the list; one that is on it stays as it is. */
  void add(Suppression suppression);

  Optional<Suppression> find(AccountId account, EmailAddress address);

  /** False when the address was not on the list. */
  boolean remove(AccountId account, EmailAddress address);

  /**
   * By address.
   *
   * @param search what addresses begin with; empty for all
   * @param after the address at which the page before ended
   */
  List<Suppression> list(AccountId account, String search, @Nullable EmailAddress after, int limit);
}
