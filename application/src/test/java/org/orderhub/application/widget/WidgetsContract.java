package org.orderhub.application.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** What everybody who keeps widgets promises. */
public interface WidgetsContract {
  Widgets.Edit EDIT = new Widgets.Edit("Ada", Instant.parse("2026-03-26T15:00:00Z"));

  Widgets widgets();

  /** An account that exists. */
  AccountId account();

  @Test
  default void eachAccountCountsItsOwnWidgets() {
    AccountId one = account();

    assertThat(widgets().nextId(one)).isEqualTo(new WidgetId(1));
    assertThat(widgets().nextId(one)).isEqualTo(new WidgetId(2));
    assertThat(widgets().nextId(account())).isEqualTo(new WidgetId(1));
  }

  @Test
  default void aWidgetIsKeptAsItIs() {
    Widget widget = added(account());

    assertThat(widgets().find(widget.account(), widget.id())).contains(widget);
    assertThat(widgets().find(account(), widget.id())).isEmpty();
    assertThat(widgets().all(widget.account())).containsExactly(widget);
  }

  @Test
  default void everyVersionIsKept() {
    Widget widget = added(account());
    Widget changed = widget.with(renamed(widget.definition()), false);

    widgets().save(changed, EDIT);

    assertThat(widgets().find(widget.account(), widget.id())).contains(changed);
    assertThat(widgets().editions(widget.account(), widget.id()))
        .isEqualTo(
            List.of(
                new Widgets.Edition(new Version(2), changed.definition(), false, EDIT),
                new Widgets.Edition(Version.FIRST, widget.definition(), true, EDIT)));
  }

  @Test
  default void whoIsLateIsTold() {
    Widget widget = added(account());
    Widget changed = widget.with(renamed(widget.definition()), true);
    widgets().save(changed, EDIT);

    assertThatThrownBy(() -> widgets().save(changed, EDIT)).isInstanceOf(ConcurrentChange.class);
  }

  private Widget added(AccountId account) {
    Widget widget = SampleWidgets.creditCheck(account, widgets().nextId(account));
    widgets().add(widget, EDIT);
    return widget;
  }

  private static Definition renamed(Definition definition) {
    return new Definition(
        "Appraisal",
        definition.entityTypes(),
        definition.fields(),
        definition.wording(),
        definition.customersMayOrder());
  }
}
