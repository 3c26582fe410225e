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
 * @param version of the order once the change was carried out; none while pending or failed, and
 *     once the order is deleted
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
    REPLACE_ORDER,
    UPDATE_ORDER,
    DELETE_ORDER,
    CHANGE_ORDER_STATUS,
    CHANGE_ORDER_DELIVERY,
    TRIGGER_ORDER_ACTION
  }

  public enum Status {
    PENDING,
    COMPLETED,
    COMPLETED_WITH_ERRORS,
    FAILED;

    /** How a change ended that was carried out, and about which there is this to say. */
    public static Status completed(List<Remark> remarks) {
      return remarks.stream().anyMatch(remark -> remark.code().isError())
          ? COMPLETED_WITH_ERRORS
          : COMPLETED;
    }
  }

  /** A stable code and a sentence. */
  public record Remark(Code code, String message) {

    public enum Code {
      /** The order is stored, but no customer has the contact key it came with. */
      CONTACT_MISSING,
      /**
       * Nobody can be told of an order that is connected to no customer: its action was dropped.
       */
      ACTION_REFUSED,
      /** A later change was known already; this one changed nothing. */
      STALE;

      /** Whether a part of what was asked for was not done. */
      boolean isError() {
        return switch (this) {
          case CONTACT_MISSING, ACTION_REFUSED -> true;
          case STALE -> false;
        };
      }
    }
  }

  public Job {
    createdAt = Instants.exact(createdAt);
    completedAt = Instants.exactOrNone(completedAt);
    remarks = List.copyOf(remarks);
  }
}
