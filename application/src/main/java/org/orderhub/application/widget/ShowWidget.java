package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** Shows one widget as it is now. */
public interface ShowWidget {
  Optional<Widget> show(AccountId account, WidgetId id);
}
