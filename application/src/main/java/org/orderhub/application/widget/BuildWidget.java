package org.orderhub.application.widget;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.Widget;

/** Adds a widget under the account's next number. */
public interface BuildWidget {
  Widget build(Command command);

  record Command(AccountId account, Definition definition, boolean isOffered, Actor by) {}
}
