package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.WidgetId;

/** Looks them up. */
public final class ShowWidgetHistoryService implements ShowWidgetHistory {
  private final Widgets widgets;

  public ShowWidgetHistoryService(Widgets widgets) {
    this.widgets = widgets;
  }

  @Override
  public List<Widgets.Edition> show(AccountId account, WidgetId id) {
    return widgets.editions(account, id);
  }
}
