package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.Waiting;

/**
 * Tests what is typed into a form before it is saved. The result stands below the form, or, without
 * scripts, in a window of its own: so the form keeps its input, passwords included, and no page
 * ever holds one.
 */
@ApplicationScoped
class FormTests {
  /** Longer than the sender waits for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final TestSettings testSettings;
  private final CurrentVisit visit;

  FormTests(TestSettings testSettings, CurrentVisit visit) {
    this.testSettings = testSettings;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance tryOut(Form form, @Nullable TestCall call);

    static native TemplateInstance tryOut$result(Form form, @Nullable TestCall call);
  }

  /**
   * The result, or what is wrong with the form.
   *
   * @param stored what is changed, if it is not a new one
   */
  Response answer(Form form, Optional<Endpoint> stored, boolean isFragment) {
    @Nullable TestCall call =
        EndpointForm.read(form, stored).map(wish -> test(wish, stored)).orElse(null);
    return Html.varied(
        Html.page(isFragment ? Templates.tryOut$result(form, call) : Templates.tryOut(form, call)));
  }

  private TestCall test(EndpointForm wish, Optional<Endpoint> stored) {
    return Waiting.atMost(
        PATIENCE,
        testSettings.test(
            new TestSettings.Command(
                visit.account(), wish.settings(), stored.map(Endpoint::id).orElse(null))));
  }
}
