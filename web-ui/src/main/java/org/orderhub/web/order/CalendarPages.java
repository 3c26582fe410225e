package org.orderhub.web.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.orderhub.application.order.FindDueOrders;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Shows when appointments take place and orders are due. */
@Path("/calendar")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class CalendarPages {
  private final FindDueOrders findDueOrders;
  private final CurrentVisit visit;
  private final Clock clock;

  CalendarPages(FindDueOrders findDueOrders, CurrentVisit visit, Clock clock) {
    this.findDueOrders = findDueOrders;
    this.visit = visit;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "order")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance calendar(CalendarView calendar, Form form);
  }

  @GET
  public Response show(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    ZoneId zone = visit.zone();
    Instant now = clock.instant();
    Optional<CalendarFilter> filter = CalendarFilter.read(form, zone, now);
    if (filter.isEmpty()) {
      return ErrorPages.of(400);
    }
    var found = findDueOrders.find(filter.get().query(visit.account(), zone));
    CalendarView calendar = CalendarView.of(filter.get(), found, zone, now);
    return Html.page(Templates.calendar(calendar, filter.get().form()));
  }
}
