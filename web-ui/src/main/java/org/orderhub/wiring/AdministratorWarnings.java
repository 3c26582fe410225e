package org.orderhub.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.EndpointNotices;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.RecordAttempt;
import org.orderhub.application.webhook.RecordAttemptAndWarnService;
import org.orderhub.application.webhook.WarnAdministrators.Warning;
import org.orderhub.application.webhook.WarnAdministratorsService;
import org.orderhub.application.webhook.WarnLater;

/** Has administrators warned on a thread of its own: a slow mail server delays no delivery. */
@Singleton
final class AdministratorWarnings {
  private static final Logger LOG = Logger.getLogger("org.orderhub");
  private static final int MOST_WAITING = 1_000;
  private static final long PATIENCE_AT_THE_END_SECONDS = 2;

  private final WarnLater warnings;
  private final ThreadPoolExecutor mailing =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("mailing").daemon(true).factory());

  AdministratorWarnings(
      Endpoints endpoints, StaffUsers staff, EndpointNotices notices, Transactions transactions) {
    this.warnings =
        new WarnLater(
            new WarnAdministratorsService(endpoints, staff, notices, transactions), mailing);
  }

  /** What records, then warns if somebody must know. */
  RecordAttempt after(RecordAttempt recorder) {
    return new RecordAttemptAndWarnService(recorder, warnings);
  }

  /** Gives the warnings that are on their way now. */
  List<Warning> warn(List<Warning> told) {
    told.forEach(warnings::warn);
    return told;
  }

  void sayWhenNothingIsSent(
      @Observes StartupEvent start,
      @ConfigProperty(name = "quarkus.mailer.mock") boolean mock,
      @ConfigProperty(name = "orderhub.demo") boolean demo) {
    if (mock && demo) {
      LOG.info("The demo sends no e-mail: it is written to this log.");
    } else if (mock) {
      LOG.info("ORDERHUB_SMTP_HOST is not set: e-mail is not sent but written to this log.");
    }
  }

  /** After the group writers recorded the last results, before the data source closes. */
  void stop(@Observes @Priority(20) ShutdownEvent end) {
    mailing.shutdown();
    try {
      if (!mailing.awaitTermination(PATIENCE_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
        LOG.warnf("%d warnings to administrators are lost", mailing.shutdownNow().size());
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
