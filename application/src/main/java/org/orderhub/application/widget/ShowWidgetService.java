package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** Looks the widget up. */
public final class ShowWidgetService implements ShowWidget {
  private final Widgets widgets;

  public ShowWidgetService(Widgets widgets) {
    this.widgets = widgets;
  }

  @Override
  public Optional<Widget> show(AccountId account, WidgetId id) {
    return widgets.find(account, id);
  }
}
