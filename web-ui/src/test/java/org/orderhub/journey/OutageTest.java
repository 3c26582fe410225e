package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.journey.Asking.Answer;

/** What callers meet while the database is away: an answer in time, and no loss. */
@QuarkusTest
@TestProfile(WithBadNetwork.class)
class OutageTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration BACK = Duration.ofSeconds(10);
  private static final int CROWD = 6;

  @TestHTTPResource("/")
  URI address;

  Cable cable;
  private Asking asking;
  private String session;
  private String known;

  @BeforeEach
  void start() {
    asking = new Asking(address);
    session = asking.signIn();
    known = OrderBodies.newId("KNOWN");
    assertThat(asking.one(register(known)).status()).isEqualTo(202);
  }

  @AfterEach
  void end() {
    cable.mend();
    asking.close();
  }

  @Test
  void aDatabaseThatIsCutOffIsAdmittedInTimeAndServiceComesBackByItself() {
    asking.all(crowd());
    cable.cut();
    List<String> refused = List.of(OrderBodies.newId("LOST"), OrderBodies.newId("LOST"));
    for (String id : refused) {
      assertIsAdmitted(asking.all(everything(id)));
    }
    assertIsAdmitted(asking.all(crowd()));
    cable.mend();
    assertServiceIsBack();
    assertThat(asking.one(asking.get("/v1/orders/" + known)).status()).isEqualTo(200);
    for (String id : refused) {
      assertThat(asking.one(asking.get("/v1/orders/" + id)).status()).isEqualTo(404);
    }
  }

  @Test
  void aDatabaseThatFallsSilentKeepsNobodyWaiting() {
    asking.all(crowd());
    cable.fallSilent();
    assertIsAdmitted(asking.all(crowd()));
    assertIsAdmitted(asking.all(crowd()));
    cable.mend();
    assertServiceIsBack();
    assertThat(asking.one(asking.get("/v1/orders/" + known)).status()).isEqualTo(200);
  }

  @Test
  void whatWasAcceptedIsStoredThoughTheDatabaseWentAwayInTheMidst() {
    Queue<String> accepted = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<Void>> partners =
        Stream.generate(() -> registersUntilRefused(accepted)).limit(CROWD).toList();
    Eventually.within(BACK, accepted::size, size -> size > 100);
    cable.cut();
    partners.forEach(CompletableFuture::join);
    cable.mend();
    assertServiceIsBack();
    for (String id : accepted) {
      assertThat(asking.one(asking.get("/v1/orders/" + id)).status()).as(id).isEqualTo(200);
    }
  }

  /** One order after the other; keeps the ids that were accepted. */
  private CompletableFuture<Void> registersUntilRefused(Queue<String> accepted) {
    return CompletableFuture.runAsync(
        () -> {
          String id = OrderBodies.newId("ROW");
          while (asking.one(register(id)).status() == 202) {
            accepted.add(id);
            id = OrderBodies.newId("ROW");
          }
        },
        Thread::startVirtualThread);
  }

  private void assertServiceIsBack() {
    Eventually.within(
        BACK,
        () -> asking.all(everything(OrderBodies.newId("BACK"))),
        answers -> answers.stream().allMatch(answer -> answer.status() < 300));
  }

  private static void assertIsAdmitted(List<Answer> answers) {
    assertThat(answers)
        .allSatisfy(answer -> {
          assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
          assertThat(answer.took()).as(answer.toString()).isLessThan(PATIENCE);
          assertThat(answer.header("Retry-After")).as(answer.toString()).isNotEmpty();
          assertThat(answer.header("Content-Type"))
              .as(answer.toString())
              .startsWith(
                  answer.question().contains("/v1/") ? "application/problem+json" : "text/html");
        });
  }

  private List<HttpRequest> crowd() {
    List<HttpRequest> crowd = new ArrayList<>();
    for (int each = 0; each < CROWD; each++) {
      crowd.addAll(everything(OrderBodies.newId("CROWD")));
    }
    return crowd;
  }

  private List<HttpRequest> everything(String newId) {
    return List.of(
        register(newId),
        asking.post("/v1/orders/" + known + "/change-status", "{\"externalStatus\":\"Seen\"}"),
        asking.get("/v1/orders/" + known),
        asking.get("/v1/orders"),
        asking.get("/v1/webhooks"),
        asking.page("/orders", session),
        asking.page("/orders/" + known, session));
  }

  private HttpRequest register(String id) {
    return asking.post("/v1/orders", OrderBodies.small(id));
  }
}
