package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;

/**
 * Tells people how an endpoint fares. Best effort: there is no queue, so a notice that cannot be
 * sent now is logged and lost, and sending never fails. It may wait for the network: neither for
 * event loops nor for transactions.
 */
public interface EndpointNotices {

  void send(Notice notice);

  /**
   * Who is told what about which endpoint.
   *
   * @param since when it was recorded
   */
  record Notice(
      List<EmailAddress> recipients, Endpoint endpoint, HealthNotice what, Instant since) {}
}
