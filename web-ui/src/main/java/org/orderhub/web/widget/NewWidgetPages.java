package org.orderhub.web.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.Widgets;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Builds a widget; a form that is not saved shows what it would be. */
@Path("/new-widget")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewWidgetPages {
  private final BuildWidget buildWidget;
  private final CurrentVisit visit;

  NewWidgetPages(BuildWidget buildWidget, CurrentVisit visit) {
    this.buildWidget = buildWidget;
    this.visit = visit;
  }

  @GET
  public Response begin() {
    return page(200, "", WidgetForm.empty(), List.of(), false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response build(Form form) {
    if (!form.value("do").equals(WidgetPages.SAVE)) {
      return page(200, "", BuilderRow.after(form, form.value("do")), List.of(), false);
    }
    return WidgetForm.read(form)
        .map(wish -> {
          buildWidget.build(
              new BuildWidget.Command(
                  visit.account(), wish.definition(), wish.isOffered(), visit.actor()));
          return Flash.WIDGET_SAVED.redirect(WidgetPages.LIST);
        })
        .orElseGet(() -> page(400, "", form, List.of(), false));
  }

  static Response page(
      int status, String address, Form form, List<Widgets.Edition> editions, boolean isStale) {
    return Html.page(
        status,
        WidgetTemplates.build(
            address, form, BuilderRow.of(form), Preview.of(form), editions, isStale));
  }
}
