package org.orderhub.web.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Shows what partners sent of an order, beside what was understood. */
@Path("/orders/{orderId}/received")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ReceivedPages {
  private static final int PAGE = 20;

  private final ShowOrders showOrders;
  private final ShowPastOrder showPastOrder;
  private final FindReceivedBodies findBodies;
  private final ShowReceivedBody showBody;
  private final CurrentVisit visit;

  ReceivedPages(
      ShowOrders showOrders,
      ShowPastOrder showPastOrder,
      FindReceivedBodies findBodies,
      ShowReceivedBody showBody,
      CurrentVisit visit) {
    this.showOrders = showOrders;
    this.showPastOrder = showPastOrder;
    this.findBodies = findBodies;
    this.showBody = showBody;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance received(ReceivedView view);
  }

  /** The newest one, unless another is asked for. */
  @GET
  public Response show(@PathParam("orderId") String step, UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    Optional<EventId> after = id(form, "after");
    Optional<EventId> asked = id(form, "id");
    return find(step)
        .filter(order -> !form.isRefused())
        .flatMap(order -> view(order, after.orElse(null), asked))
        .map(view -> Html.page(Templates.received(view)))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<ReceivedView> view(
      Order order, @Nullable EventId after, Optional<EventId> asked) {
    Page<FindReceivedBodies.Row> page =
        findBodies.find(new FindReceivedBodies.Query(visit.account(), order.key(), PAGE, after));
    Optional<EventId> id =
        asked.or(() -> page.items().stream().findFirst().map(FindReceivedBodies.Row::id));
    Optional<ReceivedView.Shown> shown =
        id.flatMap(each -> showBody.show(visit.account(), order.key(), each))
            .map(view -> ReceivedView.Shown.of(view, understood(order, view)));
    return asked.isPresent() && shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReceivedView(
                order, rows(order, page, after, id), shown.orElse(null), next(order, page)));
  }

  private static List<ReceivedView.Row> rows(
      Order order,
      Page<FindReceivedBodies.Row> page,
      @Nullable EventId after,
      Optional<EventId> shown) {
    Url here =
        ReceivedView.address(order.orderId()).with("after", after == null ? "" : after.toString());
    return page.items().stream()
        .map(row ->
            new ReceivedView.Row(
                row,
                here.with("id", row.id().toString()).toString(),
                shown.filter(row.id()::equals).isPresent()))
        .toList();
  }

  private static String next(Order order, Page<FindReceivedBodies.Row> page) {
    return page.next() == null
        ? ""
        : ReceivedView.address(order.orderId()).with("after", page.next()).toString();
  }

  /** The order as it was once the body had been taken in. */
  private Order understood(Order order, ShowReceivedBody.View view) {
    return showPastOrder
        .show(visit.account(), order.orderId(), view.receivedAt())
        .filter(past -> past.key().equals(order.key()))
        .orElse(order);
  }

  private static Optional<EventId> id(Form form, String name) {
    return form.readOptional(name, text -> new EventId(Choices.uuid(text)));
  }

  private Optional<Order> find(String step) {
    try {
      var name = new Orders.Name(visit.account(), new OrderId(Url.unguarded(step)));
      return showOrders.show(List.of(name)).getFirst().map(ShowOrder.View::order);
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }
}
