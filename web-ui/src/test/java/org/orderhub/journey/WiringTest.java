package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.Features;
import org.orderhub.application.cart.CartEventBodies;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.document.DocumentEventBodies;
import org.orderhub.application.document.DocumentLinks;
import org.orderhub.application.document.DocumentParts;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.application.document.Documents;
import org.orderhub.application.document.Folders;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.EventLogStorage;
import org.orderhub.application.eventlog.OpenEvents;
import org.orderhub.application.idempotency.KeptAnswers;
import org.orderhub.application.identity.ApiKeys;
import org.orderhub.application.identity.PasswordHashes;
import org.orderhub.application.identity.Sessions;
import org.orderhub.application.identity.SetUpLinks;
import org.orderhub.application.identity.StaffUsers;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.message.EventDetails;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.message.MailServer;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.Suppressions;
import org.orderhub.application.message.Templates;
import org.orderhub.application.offer.OfferEventBodies;
import org.orderhub.application.offer.OfferLinks;
import org.orderhub.application.offer.OfferVisits;
import org.orderhub.application.offer.Offers;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.application.order.Orders;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.product.Products;
import org.orderhub.application.received.ReceivedBodyStorage;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Rehearsals;
import org.orderhub.application.shared.Tables;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shop.ClientEventBodies;
import org.orderhub.application.shop.CustomerLogins;
import org.orderhub.application.shop.CustomerSequences;
import org.orderhub.application.shop.CustomerSessions;
import org.orderhub.application.shop.CustomerVisits;
import org.orderhub.application.shop.Invitations;
import org.orderhub.application.store.Stores;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.EndpointEventBodies;
import org.orderhub.application.webhook.EndpointHealths;
import org.orderhub.application.webhook.EndpointNotices;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.Lanes;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.Replicas;
import org.orderhub.application.webhook.Secrets;
import org.orderhub.application.webhook.TestSender;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.application.widget.WidgetEventBodies;
import org.orderhub.application.widget.WidgetRequests;
import org.orderhub.application.widget.Widgets;

/**
 * Calls every use case as a request does, without a transaction around it: one that opens none
 * fails, because repositories insist on one.
 */
@QuarkusTest
@TestProfile(WithDemo.class)
class WiringTest {
  /** What the core asks of the outside; everything else of the application is a use case. */
  private static final Set<Class<?>> OUT_PORTS =
      Set.of(
          Accounts.class,
          ApiKeys.class,
          CartEventBodies.class,
          Carts.class,
          ClientEventBodies.class,
          CustomerLogins.class,
          CustomerSequences.class,
          CustomerSessions.class,
          CustomerVisits.class,
          Customers.class,
          Deliveries.class,
          DeliveryRecords.class,
          DocumentEventBodies.class,
          DocumentLinks.class,
          DocumentParts.class,
          DocumentSubjects.class,
          Documents.class,
          EndpointEventBodies.class,
          EndpointHealths.class,
          Endpoints.class,
          Features.class,
          Folders.class,
          OfferVisits.class,
          OfferLinks.class,
          OfferEventBodies.class,
          Offers.class,
          OpenEvents.class,
          OrderEvents.class,
          EventBodies.class,
          EventLog.class,
          EventDetails.class,
          EventLogStorage.class,
          EndpointNotices.class,
          Ids.class,
          IntegrationLog.class,
          Invitations.class,
          Jobs.class,
          Lanes.class,
          KeptAnswers.class,
          KeptMessageSettings.class,
          MailServer.class,
          Messages.class,
          Outbox.class,
          Suppressions.class,
          Templates.class,
          OrderVersions.class,
          Orders.class,
          PasswordHashes.class,
          Products.class,
          ReceivedBodyStorage.class,
          Rehearsals.class,
          Replays.class,
          Replicas.class,
          Secrets.class,
          Sessions.class,
          SetUpLinks.class,
          StaffUsers.class,
          Stores.class,
          Tables.class,
          TestSender.class,
          Tokens.class,
          Transactions.class,
          WebhookSender.class,
          WidgetEventBodies.class,
          WidgetRequests.class,
          Widgets.class);

  @Inject Accounts accounts;

  @Test
  void everyUseCaseIsCalledByThisTest() {
    Set<Class<?>> found =
        ports().filter(port -> !OUT_PORTS.contains(port)).collect(Collectors.toSet());
    assertThat(EveryUseCase.calls().keySet()).containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void everyUseCaseOpensATransaction() {
    assertThat(EveryUseCase.calls())
        .allSatisfy((useCase, call) ->
            assertThatCode(call::make).as(useCase.getSimpleName()).doesNotThrowAnyException());
  }

  @Test
  void repositoriesInsistOnATransaction() {
    assertThatThrownBy(() -> accounts.isEmpty()).isInstanceOf(TransactionalException.class);
  }

  private static Stream<Class<?>> ports() {
    return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .flatMap(bean -> bean.getTypes().stream())
        .<Class<?>>mapMulti(WiringTest::port)
        .distinct();
  }

  private static void port(Type type, Consumer<Class<?>> found) {
    if (type instanceof Class<?> one
        && one.isInterface()
        && one.getPackageName().startsWith("org.orderhub.application")) {
      found.accept(one);
    }
  }
}
