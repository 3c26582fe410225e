package org.orderhub.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.EndpointId;

/** Shows one delivery with its body and every try. */
public interface ShowDelivery {

  Optional<View> show(AccountId account, EndpointId endpoint, EventId event);

  record View(ListDeliveries.Row row, String body, List<Try> tries) {}

  /** One HTTP try, oldest first. */
  record Try(int number, Instant at, Duration took, AttemptOutcome outcome, String answer) {}
}
