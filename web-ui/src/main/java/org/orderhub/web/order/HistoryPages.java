package org.orderhub.web.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Shows the versions of an order, and the order as it was; of a deleted one too. */
@Path("/orders/{orderId}")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class HistoryPages {
  private final ShowOrderHistory showOrderHistory;
  private final ShowPastOrder showPastOrder;
  private final CurrentVisit visit;

  HistoryPages(ShowOrderHistory showOrderHistory, ShowPastOrder showPastOrder, CurrentVisit visit) {
    this.showOrderHistory = showOrderHistory;
    this.showPastOrder = showPastOrder;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance history(OrderId orderId, List<ShowOrderHistory.Step> steps);

    static native TemplateInstance past(Order order, Totals totals, Instant at);
  }

  @GET
  @Path("/history")
  public Response history(@PathParam("orderId") String step) {
    return id(step)
        .map(id -> history(id, showOrderHistory.show(visit.account(), id)))
        .orElseGet(ErrorPages::notFound);
  }

  private static Response history(OrderId id, List<ShowOrderHistory.Step> steps) {
    return steps.isEmpty() ? ErrorPages.notFound() : Html.page(Templates.history(id, steps));
  }

  @GET
  @Path("/as-of")
  public Response past(@PathParam("orderId") String step, @QueryParam("at") String text) {
    Optional<Instant> at = time(text);
    if (at.isEmpty()) {
      return ErrorPages.of(400);
    }
    return id(step)
        .flatMap(id -> showPastOrder.show(visit.account(), id, at.get()))
        .map(order -> Html.page(Templates.past(order, Totals.of(order.contents()), at.get())))
        .orElseGet(ErrorPages::notFound);
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instants.exact(Instant.parse(String.valueOf(text))));
    } catch (DateTimeException | InvalidValue notATime) {
      return Optional.empty();
    }
  }

  private static Optional<OrderId> id(String step) {
    try {
      return Optional.of(new OrderId(Url.unguarded(step)));
    } catch (InvalidValue noOrderHasIt) {
      return Optional.empty();
    }
  }
}
