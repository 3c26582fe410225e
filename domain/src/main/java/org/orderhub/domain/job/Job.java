package org.orderhub.domain.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/**
 * An accepted change of one order.
 *
 * @param version of the order once the change was carried out; none while pending or failed
 * @param remarks what the sender should know: why it failed, or what was odd though it went through
 */
public record Job(
    AccountId account,
    JobId id,
    Type type,
    OrderId orderId,
    Status status,
    Instant createdAt,
    @Nullable Instant completedAt,
    @Nullable Version version,
    List<Remark> remarks) {

  public enum Type {
    REGISTER_ORDER,
    CHANGE_ORDER_STATUS
  }

  public enum Status {
    PENDING,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    FAILED
  }

  /** A stable code and a sentence. */
  public record Remark(Code code, String message) {

    public enum Code {
      /** The order is stored, but no customer has the contact key it came with. */
      CONTACT_MISSING,
      /** A later change was known already; this one changed nothing. */
      STALE
    }
  }

  public Job {
    createdAt = Instants.exact(createdAt);
    completedAt = Instants.exactOrNone(completedAt);
    remarks = List.copyOf(remarks);
  }
}
