package org.orderhub.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.orderhub.application.document.DocumentLinks;
import org.orderhub.application.document.ForgetDocumentLinks;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.application.eventlog.ForgetEventBodies;
import org.orderhub.application.eventlog.MakeRoomForEvents;
import org.orderhub.application.idempotency.ForgetOldAnswers;
import org.orderhub.application.idempotency.KeptAnswers;
import org.orderhub.application.identity.ForgetEndedSessions;
import org.orderhub.application.identity.Sessions;
import org.orderhub.application.integrationlog.ForgetOldWarnings;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.job.ForgetOldJobs;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.message.ForgetOldMessages;
import org.orderhub.application.message.Messages;
import org.orderhub.application.offer.ForgetOldVisits;
import org.orderhub.application.offer.OfferVisits;
import org.orderhub.application.received.KeepRoomForBodies;
import org.orderhub.application.received.ReceivedBodyStorage;
import org.orderhub.application.shared.TidyUp;
import org.orderhub.application.shared.TidyUpService;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shop.CustomerSessions;
import org.orderhub.application.shop.ForgetEndedCustomerSessions;
import org.orderhub.application.shop.Invitations;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.ForgetOldAttempts;
import org.orderhub.application.webhook.ForgetOldSecrets;
import org.orderhub.application.webhook.ForgetOrphans;
import org.orderhub.application.webhook.LookFarBehind;
import org.orderhub.application.workflow.ForgetOldRuns;
import org.orderhub.application.workflow.WorkflowRuns;

/** What keeps the house in order. */
@Singleton
final class HousekeepingWiring {
  private static final Logger LOG = Logger.getLogger(HousekeepingWiring.class);

  @Produces
  @Singleton
  TidyUp tidyUp(
      EventLogStorage events,
      Jobs jobs,
      IntegrationLog warnings,
      Sessions sessions,
      CustomerSessions customerSessions,
      Invitations invitations,
      DeliveryRecords deliveries,
      Deliveries queue,
      Endpoints endpoints,
      KeptAnswers answers,
      ReceivedBodyStorage bodies,
      OfferVisits visits,
      DocumentLinks links,
      WorkflowRuns runs,
      Messages messages,
      Clock clock,
      Transactions transactions) {
    return new TidyUpService(
        List.of(
            new MakeRoomForEvents(events, clock),
            new ForgetEventBodies(events, clock),
            new KeepRoomForBodies(bodies, clock),
            new ForgetOldJobs(jobs, clock),
            new ForgetOldWarnings(warnings, clock),
            new ForgetEndedSessions(sessions, clock),
            new ForgetEndedCustomerSessions(customerSessions, invitations, clock),
            new ForgetOldAnswers(answers),
            new ForgetOldVisits(visits, clock),
            new ForgetDocumentLinks(links, clock),
            new ForgetOldRuns(runs, clock),
            new ForgetOldMessages(messages, clock),
            new ForgetOldAttempts(deliveries),
            new ForgetOrphans(deliveries),
            new ForgetOldSecrets(endpoints),
            new LookFarBehind(queue)),
        transactions);
  }

  /** Once at the start, so that this month's events have their partition before the first comes. */
  void atStart(@Observes @Priority(100) StartupEvent start, TidyUp tidyUp) {
    tidyUp
        .tidyUp()
        .forEach(
            failed -> LOG.errorf(failed.failure(), "Housekeeping could not %s", failed.purpose()));
  }
}
