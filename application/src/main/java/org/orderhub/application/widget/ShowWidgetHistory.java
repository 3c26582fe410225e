package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.WidgetId;

/** Shows every version of a widget, the newest first; empty when there is no widget. */
public interface ShowWidgetHistory {
  List<Widgets.Edition> show(AccountId account, WidgetId id);
}
