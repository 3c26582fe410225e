package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;
import org.orderhub.web.Chromium;

/** Attacks in workflows are shown as text, and nobody reaches those of others. */
@QuarkusTest
@TestProfile(WithDemo.class)
class HostileWorkflowTest extends BrowserJourney {
  private static final String WORKFLOWS = "/v1/workflows";
  private static final Duration SOON = Duration.ofSeconds(20);

  /** Conditions a workflow may have. */
  private static final int CONDITIONS = 19;

  @Inject OpenAccount openAccount;
  private final Partner partner = Partner.DEMO;
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> happened = new ArrayList<>();

  @Test
  void noAttackRuns() {
    String order = OrderBodies.newId("Hostile");
    List<String> attacks = HostileStrings.all();
    List<String> pages = new ArrayList<>(List.of("/workflows", "/workflow-runs?order=" + order));
    for (int from = 0; from < attacks.size(); from += CONDITIONS) {
      List<String> some = attacks.subList(from, Math.min(attacks.size(), from + CONDITIONS));
      pages.add("/workflows/" + built(some));
    }
    partner.registers(OrderBodies.cableOnDrum(order));
    Eventually.within(
        SOON,
        () -> partner.get("/v1/orders/" + order + "/workflow-runs").jsonPath().getList("items"),
        runs -> runs.size() >= pages.size() - 2);

    try (BrowserContext window = window(true)) {
      Page page = window.newPage();
      page.onDialog(dialog -> {
        happened.add(dialog.message());
        dialog.dismiss();
      });
      Chromium.signIn(page, "admin@demo.test");
      for (String each : pages) {
        page.navigate(each);
        page.waitForLoadState();
        assertThat(happened).as(each).isEmpty();
        assertThat(page.locator("main script, main [onerror], main [onload]").count()).isZero();
      }
    }
    pages.stream()
        .filter(each -> each.startsWith("/workflows/"))
        .forEach(each -> partner.ask().delete("/v1" + each).then().statusCode(204));
  }

  /** For every registered order; its conditions never hold. */
  private String built(List<String> attacks) {
    ObjectNode body = json.createObjectNode().put("name", attacks.getFirst());
    body.putObject("trigger").put("type", "event").put("value", "order.registered");
    attacks.forEach(attack ->
        body.withArray("conditions")
            .addObject()
            .put("type", "fieldContains")
            .put("field", attack.strip())
            .put("value", attack));
    body.withArray("steps").addObject().put("type", "note").put("value", attacks.getLast());
    return partner.post(WORKFLOWS, body.toString()).then().statusCode(201).extract().path("id");
  }

  @Test
  void workflowsOfOthersAreNotThere() {
    String workflow = built(List.of("Plain"));
    Partner stranger = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    Partner reader = OtherAccount.partnerOf(openAccount, Scope.WRITE);

    stranger.get(WORKFLOWS).then().statusCode(200).body("items", empty());
    for (String part : List.of("", "/runs", "/versions")) {
      stranger.get(WORKFLOWS + "/" + workflow + part).then().statusCode(404);
    }
    String body = partner.get(WORKFLOWS + "/" + workflow).asString();
    stranger.sends(body).put(WORKFLOWS + "/" + workflow).then().statusCode(404);
    stranger.ask().delete(WORKFLOWS + "/" + workflow).then().statusCode(404);
    reader.post(WORKFLOWS, body).then().statusCode(403);
    reader.ask().delete(WORKFLOWS + "/" + workflow).then().statusCode(403);
    partner.ask().delete(WORKFLOWS + "/" + workflow).then().statusCode(204);
  }
}
