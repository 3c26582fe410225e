package org.orderhub.domain.widget;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FieldChange;

/**
 * What was ordered for a customer by one press of the button, and what came back.
 *
 * @param sequence counts its events: 1, 2, 3, ...
 */
public record WidgetRequest(
    AccountId account,
    RequestId id,
    Form form,
    Head head,
    FieldValues values,
    Owners owners,
    State state,
    long sequence) {

  /** The widget as it was when this was ordered. */
  public record Form(WidgetId widget, long version, Definition definition) {}

  /**
   * What never changes.
   *
   * @param customerNumber by which partners know the customer
   * @param eventNumber of the open event that tells vendors
   */
  public record Head(
      CustomerId customer,
      long customerNumber,
      long eventNumber,
      Instant placedAt,
      String placedBy) {}

  /**
   * Whom the vendor named beside its values, as told; none before.
   *
   * @param coOwners numbers of those who own the collateral as well
   */
  public record Owners(@Nullable Long customer, @Nullable List<Long> coOwners) {
    public static final Owners NOT_TOLD = new Owners(null, null);

    public Owners {
      coOwners = coOwners == null ? null : List.copyOf(coOwners);
    }
  }

  /**
   * @param changedAt when the status became what it is
   * @param returnedAt when values came back last; none before
   */
  public record State(StatusText status, Instant changedAt, @Nullable Instant returnedAt) {}

  /** What a step comes to. */
  public sealed interface Decision {
    record Changed(WidgetAnnouncement news) implements Decision {}

    /** Everything is as it was. */
    record Same(WidgetRequest request) implements Decision {}

    record Refused(List<FieldProblem> problems) implements Decision {}
  }

  /** Takes in what the vendor returned; what it does not speak of stays. */
  public Decision returned(Map<String, @Nullable String> told, Owners named, Instant now) {
    return switch (form.definition().returned(values, told)) {
      case Reading.Refused refused -> new Decision.Refused(refused.problems());
      case Reading.Read read -> {
        List<FieldChange> changes = values.differencesTo(read.values());
        if (changes.isEmpty() && named.equals(owners) && state.returnedAt() != null) {
          yield new Decision.Same(this);
        }
        var then = new State(state.status(), state.changedAt(), now);
        yield new Decision.Changed(
            new WidgetAnnouncement.ValuesReturned(
                new WidgetRequest(
                    account, id, form, head, read.values(), named, then, sequence + 1),
                changes));
      }
    };
  }

  public Decision withStatus(StatusText status, Instant now) {
    if (status.equals(state.status())) {
      return new Decision.Same(this);
    }
    var then = new State(status, now, state.returnedAt());
    return new Decision.Changed(
        new WidgetAnnouncement.StatusChanged(
            new WidgetRequest(account, id, form, head, values, owners, then, sequence + 1),
            state.status()));
  }
}
