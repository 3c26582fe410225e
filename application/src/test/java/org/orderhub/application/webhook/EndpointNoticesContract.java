package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

/** What holds for all {@link EndpointNotices}. */
public interface EndpointNoticesContract {
  EmailAddress ADA = new EmailAddress("ada@demo.test");
  EmailAddress ABEL = new EmailAddress("abel@demo.test");

  EndpointNotices notices();

  /** How many notices that address has. */
  int received(EmailAddress recipient);

  @ParameterizedTest
  @MethodSource("troubles")
  default void everyRecipientIsToldOnce(HealthNotice trouble) {
    notices().send(notice(trouble, "shop", ADA, ABEL));

    assertThat(received(ADA)).isEqualTo(1);
    assertThat(received(ABEL)).isEqualTo(1);
  }

  @Test
  default void withoutRecipientsNobodyIsTold() {
    notices().send(notice(new HealthNotice.SwitchedOff(SwitchOff.GONE), "shop"));

    assertThat(received(ADA)).isZero();
  }

  static Notice notice(HealthNotice trouble, String endpoint, EmailAddress... recipients) {
    Endpoint shop = Samples.endpoint(new AccountId(Samples.nextId()), "shop");
    var settings =
        new Endpoint.Settings(
            endpoint,
            shop.settings().url(),
            shop.settings().subscription(),
            shop.settings().authentication(),
            shop.settings().afterExhaustion());
    return new Notice(
        List.of(recipients), shop.with(settings, shop.status()), trouble, Samples.NOON);
  }

  /** Each kind of trouble, with each way a last try may have ended. */
  static List<HealthNotice> troubles() {
    return List.of(
        new HealthNotice.SwitchedOff(SwitchOff.GONE),
        new HealthNotice.SwitchedOff(SwitchOff.NO_SUCCESS),
        new HealthNotice.Failing(4, Samples.NOON, new AttemptOutcome.TimedOut()),
        new HealthNotice.RunningOut(50, Samples.NOON, Samples.NOON.plusSeconds(60)),
        new HealthNotice.Recovered(),
        givenUp(AfterExhaustion.SKIP, new AttemptOutcome.Refused(500, Duration.ofSeconds(3))),
        givenUp(AfterExhaustion.PARK, new AttemptOutcome.Accepted(200)),
        givenUp(AfterExhaustion.SKIP, new AttemptOutcome.TimedOut()),
        givenUp(AfterExhaustion.PARK, new AttemptOutcome.Unreachable("No such host")),
        givenUp(AfterExhaustion.SKIP, new AttemptOutcome.Forbidden("A private address")));
  }

  private static HealthNotice givenUp(AfterExhaustion rule, AttemptOutcome last) {
    return new HealthNotice.GivenUp(rule, 12, last);
  }
}
