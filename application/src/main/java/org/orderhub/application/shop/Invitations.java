package org.orderhub.application.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.shared.EmailAddress;

/** The one-time links by which customers choose a password. */
public interface Invitations {
  Duration VALID_FOR = Duration.ofDays(7);

  void add(Invitation invitation);

  Optional<Invitation> find(TokenHash token);

  /** Uses up all links of a customer; false when there was none, because somebody was faster. */
  boolean useUp(AccountId account, CustomerId customer);

  /** Forgets those made at or before the time given; returns how many. */
  int removeMadeBy(Instant time);

  /**
   * A link that was given out and not used.
   *
   * @param email which the customer will sign in with
   */
  record Invitation(
      TokenHash token,
      AccountId account,
      CustomerId customer,
      EmailAddress email,
      Instant createdAt) {

    boolean isOver(Instant now) {
      return !now.isBefore(createdAt.plus(VALID_FOR));
    }
  }
}
