package org.orderhub.domain.workflow;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.webhook.EndpointId;

/**
 * A step as it is written, stored and chosen in a form.
 *
 * @param type one of {@link #TYPES}
 * @param value the id of a template or of an endpoint, or the text
 * @param delay after the step before, as ISO 8601 writes it, such as PT2H; empty for none
 */
public record StepTerm(String type, String value, String delay) {
  public static final String EMAIL = "email";
  public static final String WEBHOOK = "webhook";
  private static final String EXTERNAL_STATUS = "externalStatus";
  private static final String NOTE = "note";

  /** What there is, and how a form calls it. */
  public static final Map<String, String> TYPES =
      Choices.of(
          EMAIL, "Send an e-mail",
          WEBHOOK, "Call a webhook",
          EXTERNAL_STATUS, "Set the external status",
          NOTE, "Add a note");

  public static StepTerm of(Step step) {
    String delay = step.delay().isZero() ? "" : step.delay().toString();
    return switch (step.action()) {
      case Action.SendEmail send -> new StepTerm(EMAIL, send.template().toString(), delay);
      case Action.CallEndpoint call -> new StepTerm(WEBHOOK, call.endpoint().toString(), delay);
      case Action.SetExternalStatus set -> new StepTerm(EXTERNAL_STATUS, set.status().raw(), delay);
      case Action.AddNote add -> new StepTerm(NOTE, add.text(), delay);
    };
  }

  /**
   * @throws InvalidValue when it is no step
   */
  public Step toStep() {
    return new Step(action(), duration());
  }

  /**
   * What it does.
   *
   * @throws InvalidValue when that is nothing
   */
  public Action action() {
    return switch (type) {
      case EMAIL -> new Action.SendEmail(new TemplateId(id()));
      case WEBHOOK -> new Action.CallEndpoint(new EndpointId(id()));
      case EXTERNAL_STATUS -> new Action.SetExternalStatus(new StatusText(value.strip()));
      case NOTE -> new Action.AddNote(value.strip());
      default -> throw Choices.unknown(TYPES);
    };
  }

  private UUID id() {
    return Uuids.parse(value.strip())
        .orElseThrow(() -> new InvalidValue("not_an_id", "must be an id"));
  }

  /**
   * How long it waits.
   *
   * @throws InvalidValue when it is no time
   */
  public Duration duration() {
    try {
      return delay.isBlank() ? Duration.ZERO : Duration.parse(delay.strip());
    } catch (DateTimeParseException noDuration) {
      throw new InvalidValue("not_a_duration", "must be a time such as PT30M, PT2H or P1D");
    }
  }
}
