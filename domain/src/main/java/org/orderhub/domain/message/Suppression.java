package org.orderhub.domain.message;

import java.time.Instant;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * An address that nothing is sent to any more.
 *
 * @param note what a server answered, or what staff wrote
 * @param by the name of who put it on the list
 */
public record Suppression(
    AccountId account, EmailAddress address, Reason reason, String note, String by, Instant at) {

  /** Why nothing is sent to it. */
  public enum Reason {
    /** A server said that nobody is reached by it. */
    BOUNCED,
    /** Whoever reads there complained. */
    COMPLAINED,
    /** They asked for it, or staff decided. */
    ASKED
  }

  public Suppression {
    Text.bounded(note, TextLimits.REMARK);
    at = Instants.exact(at);
  }
}
