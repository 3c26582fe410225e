package org.orderhub.domain.webhook;

import java.time.Instant;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.Version;

/** A webhook subscription. Its signing secret is kept apart, where no list and no log shows it. */
public record Endpoint(
    AccountId account,
    EndpointId id,
    Settings settings,
    EndpointStatus status,
    Instant createdAt,
    Version version) {

  /** What its owner chooses. */
  public record Settings(
      String name,
      EndpointUrl url,
      Subscription subscription,
      Authentication authentication,
      CustomHeaders headers,
      Handling handling) {
    public Settings {
      Text.key(name, 200);
    }

    /** Without headers of its own, and as many messages at once as is usual. */
    public Settings(
        String name,
        EndpointUrl url,
        Subscription subscription,
        Authentication authentication,
        AfterExhaustion afterExhaustion) {
      this(
          name,
          url,
          subscription,
          authentication,
          CustomHeaders.NONE,
          new Handling(afterExhaustion, Handling.USUAL_IN_FLIGHT));
    }

    public AfterExhaustion afterExhaustion() {
      return handling.afterExhaustion();
    }
  }

  /**
   * How its messages are handled.
   *
   * @param maxInFlight how many of them may be on the wire at once, from 1 to 32
   */
  public record Handling(AfterExhaustion afterExhaustion, int maxInFlight) {
    public static final int USUAL_IN_FLIGHT = 4;
    private static final int MOST_IN_FLIGHT = 32;

    public Handling {
      if (maxInFlight < 1 || maxInFlight > MOST_IN_FLIGHT) {
        throw new InvalidValue("out_of_range", "must be from 1 to " + MOST_IN_FLIGHT);
      }
    }
  }

  public boolean wants(EventType type) {
    return status == EndpointStatus.ACTIVE && settings.subscription().covers(type);
  }

  public Endpoint with(Settings changed, EndpointStatus newStatus) {
    return new Endpoint(account, id, changed, newStatus, createdAt, version.next());
  }
}
