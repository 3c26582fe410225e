package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderhub.application.message.SampleMessages.NOW;
import static org.orderhub.application.message.SampleMessages.template;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;

/** What everybody who keeps templates promises. */
public interface TemplatesContract {
  Templates.Edit EDIT = new Templates.Edit("Ada", NOW);

  Templates templates();

  /** An account that exists. */
  AccountId account();

  @Test
  default void aTemplateIsKeptAsItIs() {
    Template template = added(template(account(), "Shipped", "en", "de-AT"));

    assertThat(templates().find(template.account(), template.id())).contains(template);
    assertThat(templates().find(account(), template.id())).isEmpty();
  }

  @Test
  default void theyAreListedByName() {
    AccountId account = account();
    Template shipped = added(template(account, "Shipped", "en"));
    Template confirmed = added(template(account, "Confirmed", "en"));

    assertThat(templates().all(account)).containsExactly(confirmed, shipped);
  }

  @Test
  default void everyVersionIsKept() {
    Template template = added(template(account(), "Shipped", "en"));
    Template changed = template.with(template(template.account(), "Sent", "de", "en").draft());
    templates().save(changed, EDIT);

    assertThat(templates().find(template.account(), template.id())).contains(changed);
    assertThat(templates().editions(template.account(), template.id()))
        .isEqualTo(
            List.of(new Templates.Edition(changed, EDIT), new Templates.Edition(template, EDIT)));
  }

  @Test
  default void whoIsLateIsTold() {
    Template template = added(template(account(), "Shipped", "en"));
    Template changed = template.with(template(template.account(), "Sent", "en").draft());
    templates().save(changed, EDIT);

    assertThatThrownBy(() -> templates().save(changed, EDIT)).isInstanceOf(ConcurrentChange.class);
  }

  @Test
  default void aTemplateThatIsTakenAwayLeavesItsVersions() {
    Template template = added(template(account(), "Shipped", "en"));
    templates().remove(template);

    assertThat(templates().find(template.account(), template.id())).isEmpty();
    assertThat(templates().all(template.account())).isEmpty();
    assertThat(templates().editions(template.account(), template.id())).hasSize(1);
  }

  private Template added(Template template) {
    templates().add(template, EDIT);
    return template;
  }
}
