package org.orderhub.application.widget;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** Makes the next version of a widget. What was ordered already keeps its own. */
public interface ChangeWidget {
  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(
      AccountId account,
      WidgetId id,
      Definition definition,
      boolean isOffered,
      @Nullable Version expected,
      Actor by) {}

  sealed interface Result {
    record Changed(Widget widget) implements Result {}

    record Conflict(Widget current) implements Result {}

    record Missing(WidgetId id) implements Result {}
  }
}
