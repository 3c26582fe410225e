package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.Answers;

/** The versions of an order, the newest first. */
@Schema(name = "OrderHistory")
public record HistoryJson(List<StepJson> items) {

  /** A version and what made it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OrderVersion")
  public record StepJson(
      @Schema(description = "Absent for the end of a deleted order") @Nullable String versionTag,
      @Schema(description = "Of the order; a deleted and again registered one has another")
          String id,
      @Schema(description = "The event that made it, such as order.replaced") String type,
      Instant at,
      @Schema(description = "Who did it") String actor,
      List<ChangeJson> changes) {

    static StepJson from(ShowOrderHistory.Step step) {
      return new StepJson(
          step.version() == null ? null : Answers.tag(step.version()),
          step.key().toString(),
          step.type().publicName(),
          step.at(),
          step.actor(),
          step.changes().stream().map(ChangeJson::from).toList());
    }
  }

  /** A field that changed. */
  @Schema(name = "OrderFieldChange")
  public record ChangeJson(
      @Schema(description = "Lines by their id: lineItems.items[1].quantity") String field,
      String before,
      String after) {

    static ChangeJson from(FieldChange change) {
      return change.isChoice()
          ? new ChangeJson(
              change.field(), PublicNames.of(change.before()), PublicNames.of(change.after()))
          : new ChangeJson(change.field(), change.before(), change.after());
    }
  }

  static HistoryJson from(List<ShowOrderHistory.Step> steps) {
    return new HistoryJson(steps.stream().map(StepJson::from).toList());
  }
}
