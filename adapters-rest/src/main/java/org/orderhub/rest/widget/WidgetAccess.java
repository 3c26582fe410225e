package org.orderhub.rest.widget;

import jakarta.enterprise.context.RequestScoped;
import org.orderhub.application.customer.IdentifyCustomerNumber;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Finds what an address names, as far as the key at hand reaches. */
@RequestScoped
class WidgetAccess {
  private final ShowWidget showWidget;
  private final IdentifyCustomerNumber identifyCustomerNumber;
  private final Caller caller;

  WidgetAccess(
      ShowWidget showWidget, IdentifyCustomerNumber identifyCustomerNumber, Caller caller) {
    this.showWidget = showWidget;
    this.identifyCustomerNumber = identifyCustomerNumber;
    this.caller = caller;
  }

  AccountId account() {
    return caller.account();
  }

  Actor actor() {
    return caller.actor();
  }

  /**
   * The widget of that number.
   *
   * @throws RequestRefused with 404 where there is none, 403 where the key is for others
   */
  Widget widget(String number) {
    Widget widget =
        showWidget
            .show(caller.account(), Keys.of("widget", number, WidgetId::parse))
            .orElseThrow(() -> Answers.missing("widget"));
    if (!caller.reachesWidget(widget.id().number())) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.FORBIDDEN, "The API key is for other widgets."));
    }
    return widget;
  }

  /**
   * The customer of that number.
   *
   * @throws RequestRefused with 404 where there is none
   */
  Customer customer(String number) {
    if (!number.matches("[0-9]{1,18}")) {
      throw Answers.missing("customer");
    }
    return identifyCustomerNumber
        .identify(caller.account(), Long.parseLong(number))
        .orElseThrow(() -> Answers.missing("customer"));
  }

  boolean reaches(Widget widget) {
    return caller.reachesWidget(widget.id().number());
  }
}
