package org.orderhub.web.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.order.Order;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.order.edit.EditedOrders;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Once;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shared.Waiting;

/** Triggers an action of an order by hand. */
@Path("/orders/{orderId}/action")
@HtmlPage
@StaffOnly
@Needs(Permission.CHANGE_ORDERS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ActionPages {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int NOBODY_TO_TELL = 422;

  private final EditedOrders orders;
  private final TriggerOrderAction triggerOrderAction;
  private final Once once;
  private final CurrentVisit visit;

  ActionPages(
      EditedOrders orders, TriggerOrderAction triggerOrderAction, Once once, CurrentVisit visit) {
    this.orders = orders;
    this.triggerOrderAction = triggerOrderAction;
    this.once = once;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance action(Order order, Form form);
  }

  @GET
  public Response begin(@PathParam("orderId") String orderId) {
    return orders
        .find(orderId)
        .map(order -> Html.page(Templates.action(order, ActionForm.of(order))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response trigger(@PathParam("orderId") String orderId, Form form) {
    return orders
        .find(orderId)
        .map(order ->
            ActionForm.read(form)
                .map(wish -> triggerOnce(order, wish, form))
                .orElseGet(() -> page(400, order, form)))
        .orElseGet(ErrorPages::notFound);
  }

  private Response triggerOnce(Order order, ActionForm wish, Form form) {
    return once.answer(visit.account(), visit.actor(), form, () -> trigger(order, wish, form));
  }

  private Response trigger(Order order, ActionForm wish, Form form) {
    var command =
        new TriggerOrderAction.Command(
            visit.account(), order.orderId(), wish.action(), wish.version(), visit.actor());
    try {
      return answer(Waiting.atMost(PATIENCE, triggerOrderAction.trigger(command)), order, form);
    } catch (OutcomeUnknown unknown) {
      return ErrorPages.outcomeUnknown();
    }
  }

  private static Response answer(TriggerOrderAction.Result result, Order order, Form form) {
    return switch (result) {
      case TriggerOrderAction.Result.Triggered triggered ->
          Flash.ACTION_TRIGGERED.redirect(Url.of(OrderFormats.href(order.orderId())));
      case TriggerOrderAction.Result.Missing missing -> ErrorPages.notFound();
      case TriggerOrderAction.Result.Stale stale -> {
        form.refuse(
            "version",
            "the order was changed since you looked, nothing was triggered: press again to trigger"
                + " it for version "
                + stale.current().version().number());
        yield page(409, stale.current(), form);
      }
      case TriggerOrderAction.Result.NotConnected lonely -> {
        form.refuse(
            "contact",
            "nothing was triggered: this order is connected to no customer, so there is nobody to"
                + " tell");
        yield page(NOBODY_TO_TELL, order, form);
      }
    };
  }

  private static Response page(int status, Order order, Form form) {
    return Html.page(status, Templates.action(order, form));
  }
}
