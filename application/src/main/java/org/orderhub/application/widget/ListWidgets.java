package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.Widget;

/** Lists the widgets of an account by their numbers, retired ones as well. */
public interface ListWidgets {
  List<Widget> list(AccountId account);
}
