package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Health;

/** How a webhook fares. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WebhookHealth")
public record HealthJson(
    String status,
    Instant asOf,
    BreakerJson breaker,
    int failuresInARow,
    @Schema(description = "The first failure after the last success; absent while all is well")
        @Nullable Instant failingSince,
    @Nullable Instant lastSuccessAt,
    @Schema(description = "When it is switched off unless a message is accepted before")
        @Nullable Instant disabledAt,
    BacklogJson backlog) {

  /** Whether it is spared. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WebhookBreaker")
  public record BreakerJson(
      @Schema(enumeration = {"closed", "open", "half-open"}) String state,
      @Schema(description = "Of one that is open: nothing is sent until then")
          @Nullable Instant until,
      @Schema(description = "Of one that is half open: messages in flight")
          @Nullable Integer inFlight) {
    static BreakerJson from(Breaker breaker) {
      return switch (breaker) {
        case Breaker.Closed closed -> new BreakerJson("closed", null, null);
        case Breaker.Open open -> new BreakerJson("open", open.until(), null);
        case Breaker.HalfOpen halfOpen -> new BreakerJson("half-open", null, halfOpen.allowed());
      };
    }
  }

  /** What waits; of it the oldest 10,000 messages are looked at. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WebhookBacklog")
  public record BacklogJson(
      long messages,
      @Schema(description = "Of them, not tried any more until somebody acts") long parked,
      @Schema(description = "Beside them, to be sent again") long toReplay,
      @Schema(description = "Since when the oldest waits") @Nullable Instant since,
      @Schema(description = "That the receiver does not know as they are now") long orders,
      @Schema(description = "Of these orders, for each currency") List<ValueJson> value) {}

  /** An amount. */
  @Schema(name = "WebhookBacklogValue")
  public record ValueJson(BigDecimal amount, String currencyCode) {
    static ValueJson from(Money money) {
      return new ValueJson(money.plain(), money.currency().getCurrencyCode());
    }
  }

  static HealthJson from(ShowEndpointHealth.View view) {
    Health health = view.health();
    ShowEndpointHealth.Backlog backlog = view.backlog();
    return new HealthJson(
        view.endpoint().status().name(),
        view.asOf(),
        BreakerJson.from(health.breaker()),
        health.failuresInARow(),
        health.failingSince(),
        health.lastSuccess(),
        view.endsAt(),
        new BacklogJson(
            backlog.messages(),
            backlog.parked(),
            backlog.toReplay(),
            backlog.since(),
            backlog.orders(),
            backlog.value().stream().map(ValueJson::from).toList()));
  }
}
