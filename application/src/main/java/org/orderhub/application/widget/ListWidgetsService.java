package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.Widget;

/** Looks them up: an account has a handful. */
public final class ListWidgetsService implements ListWidgets {
  private final Widgets widgets;

  public ListWidgetsService(Widgets widgets) {
    this.widgets = widgets;
  }

  @Override
  public List<Widget> list(AccountId account) {
    return widgets.all(account);
  }
}
